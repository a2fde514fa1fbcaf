/** What a node knows of itself. */
@NullMarked
package org.bomstream.operations.control;

import org.jspecify.annotations.NullMarked;
