/** Answers whether events reach this node, and how. */
@NullMarked
package org.bomstream.relay.boundary;

import org.jspecify.annotations.NullMarked;
