/** Receives the files that clients send, and what they say of them. */
@NullMarked
package org.bomstream.bom.boundary.upload;

import org.jspecify.annotations.NullMarked;
