/** What only operators may do. */
@NullMarked
package org.bomstream.operations;

import org.jspecify.annotations.NullMarked;
