package org.bomstream.stream.control.subscriber;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.bomstream.stream.entity.BodyChunk;

/** The way to one client, as opposed to what it follows ({@link Subscriber}). */
public interface ClientConnection {

  /**
   * Writes what the client takes at once; never blocks.
   *
   * @return false when some is left, for {@link #finish}; the chunk is to stay as it is then
   * @throws IOException when the client is gone
   */
  boolean write(BodyChunk chunk) throws IOException;

  /**
   * Writes what the last write has left; blocks while the client does not read.
   *
   * @throws IOException when the client is gone, or has taken nothing for the server's write
   *     timeout
   */
  void finish() throws IOException;

  /** Ends the response. Called once, also after a failed write. */
  void end();

  /** Whether a write failed because the client took nothing, as opposed to one that is gone. */
  static boolean isBlocked(Exception failed) {
    return failed instanceof SocketTimeoutException
        || failed.getCause() instanceof SocketTimeoutException;
  }
}
