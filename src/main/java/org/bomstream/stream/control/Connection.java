package org.bomstream.stream.control;

import java.io.IOException;
import java.net.SocketTimeoutException;

/** The way to one client, as opposed to what it follows ({@link Subscriber}). */
public interface Connection {

  /**
   * Writes and flushes; blocks while the client does not read.
   *
   * @throws IOException when the client is gone, or has taken nothing for the server's write
   *     timeout
   */
  void write(byte[] bytes, int length) throws IOException;

  /** Ends the response. Called once, also after a failed write. */
  void end();

  /** Whether a write failed because the client took nothing, as opposed to one that is gone. */
  static boolean isBlocked(Exception failed) {
    return failed instanceof SocketTimeoutException
        || failed.getCause() instanceof SocketTimeoutException;
  }
}
