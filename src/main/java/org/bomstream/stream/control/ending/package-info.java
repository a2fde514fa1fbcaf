/**
 * Ends streams from the node's side: expired tokens, age, clients that are gone, deleted BOMs, the
 * server's stop.
 */
@NullMarked
package org.bomstream.stream.control.ending;

import org.jspecify.annotations.NullMarked;
