/** Where the body of every request is received, without a thread that waits for it. */
@NullMarked
package org.bomstream.body.boundary;

import org.jspecify.annotations.NullMarked;
