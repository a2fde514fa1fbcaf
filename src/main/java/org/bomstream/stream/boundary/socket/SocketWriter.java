package org.bomstream.stream.boundary.socket;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import org.bomstream.stream.entity.BodyChunk;

/** Puts the chunks of a response's body into its socket. */
final class SocketWriter {
  private static final Logger LOG = System.getLogger(SocketWriter.class.getName());

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final SocketChannel socket;
  private final BlockedSockets blocked;
  private ByteBuffer left = NOTHING;
  private boolean ended;

  /**
   * @param socket one that does not block
   */
  SocketWriter(SocketChannel socket, BlockedSockets blocked) {
    this.socket = socket;
    this.blocked = blocked;
  }

  /**
   * Writes one chunk, or as much of it as the client takes at once.
   *
   * @return whether all of it has gone
   */
  boolean write(BodyChunk chunk) throws IOException {
    left = chunk.framed();
    return writeOn();
  }

  /** Writes the rest of the chunk, however long the client takes to read. */
  void finish() throws IOException {
    while (!writeOn()) {
      blocked.await(socket);
    }
  }

  /** The connection is not this response's any more once that has ended. */
  private synchronized boolean writeOn() throws IOException {
    if (ended) {
      throw new ClosedChannelException();
    }
    socket.write(left);
    if (left.hasRemaining()) {
      return false;
    }
    left = NOTHING;
    return true;
  }

  /**
   * Cuts the connection when a chunk is unfinished, of which the response's end would be a part.
   */
  synchronized void end() {
    ended = true;
    try {
      if (left.hasRemaining()) {
        socket.close();
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The connection had been cut", e);
    }
  }
}
