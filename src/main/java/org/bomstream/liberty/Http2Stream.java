package org.bomstream.liberty;

import static org.bomstream.liberty.LibertyConnection.ask;

import jakarta.servlet.ServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * The HTTP/2 stream that a response is. Its client may reset it, and keep the connection: the
 * server forgets it two seconds later, and then takes all that is written to it in silence, for
 * ever.
 *
 * @param streams the server's, of one connection
 */
public record Http2Stream(Object streams, Integer id) {
  private static final Logger LOG = System.getLogger(Http2Stream.class.getName());

  public static Optional<Http2Stream> of(ServletRequest request) {
    try {
      Object connection = LibertyConnection.of(request);
      if (!LibertyConnection.isHttp2(connection)) {
        return Optional.empty();
      }
      Object link = ask(connection, "getHttpInboundLink2");
      Object streams = link.getClass().getField("muxLink").get(link);
      return Optional.of(new Http2Stream(streams, (Integer) ask(link, "getStreamId")));
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      LOG.log(Level.DEBUG, "This HTTP/2 stream is not to be found", unknown);
      return Optional.empty();
    }
  }

  /** Whether nobody reads it any more. */
  public boolean isReset() {
    try {
      Object stream =
          streams.getClass().getMethod("getStreamProcessor", Integer.class).invoke(streams, id);
      return stream == null || (boolean) ask(stream, "isStreamClosed");
    } catch (ReflectiveOperationException unknown) {
      LOG.log(Level.DEBUG, "Whether this HTTP/2 stream is open is not to be known", unknown);
      return false;
    }
  }
}
