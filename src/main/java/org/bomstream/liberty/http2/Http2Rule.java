package org.bomstream.liberty.http2;

import java.net.InetAddress;
import java.time.Duration;

/**
 * How much may come over HTTP/2. It is asked before the server keeps anything, on the thread that
 * reads the connection, and must not wait.
 */
public interface Http2Rule {

  /** How long a stream's body may be, in bytes. */
  long most(Http2Head head);

  /**
   * Whether so many bytes more may be kept, which are then to be released.
   *
   * @return false for a stream that is to be reset
   */
  boolean keeps(InetAddress peer, int more);

  /** Gives back what was kept. */
  void release(InetAddress peer, long bytes);

  /** Whether a stream has been open for too long for what has come of it. */
  boolean isTooSlow(Duration taken, long bytes);
}
