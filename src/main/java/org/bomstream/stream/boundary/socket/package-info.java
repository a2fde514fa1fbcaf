/**
 * Puts a stream's bytes into the client's plain socket ({@link
 * org.bomstream.stream.boundary.socket.SocketWriter}), or through the server where there is none,
 * as with HTTP/2; which of them, says {@link org.bomstream.stream.boundary.socket.HttpConnection}.
 * A client that takes none for the write timeout is given up ({@link
 * org.bomstream.stream.boundary.socket.BlockedSockets}).
 */
@NullMarked
package org.bomstream.stream.boundary.socket;

import org.jspecify.annotations.NullMarked;
