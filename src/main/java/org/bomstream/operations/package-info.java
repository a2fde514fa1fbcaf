/** What operators do and see: BOMs made known, the health and the figures of a node. */
@NullMarked
package org.bomstream.operations;

import org.jspecify.annotations.NullMarked;
