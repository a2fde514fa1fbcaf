/**
 * Puts a stream's bytes into the client's socket, or through the server, and gives up a client that
 * takes none for the write timeout.
 */
@NullMarked
package org.bomstream.stream.boundary.socket;

import org.jspecify.annotations.NullMarked;
