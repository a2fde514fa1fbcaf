package org.bomstream.stream.boundary.socket;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import org.bomstream.liberty.Http2Stream;
import org.bomstream.stream.control.subscriber.ClientConnection;
import org.bomstream.stream.entity.BodyChunk;

/**
 * A stream's response. The container writes the head; the events go straight to the socket where
 * there is a plain one, and through the container where not.
 */
public final class HttpConnection implements ClientConnection {
  private final ServletOutputStream out;
  private final AsyncContext context;
  private final StreamSockets sockets;
  private boolean opened;
  private Optional<SocketWriter> socket = Optional.empty();
  private Optional<Http2Stream> stream = Optional.empty();
  private BodyChunk left = BodyChunk.NOTHING;

  /**
   * @param request suspended already
   */
  public HttpConnection(
      HttpServletRequest request, HttpServletResponse response, StreamSockets sockets) {
    this.sockets = sockets;
    context = request.getAsyncContext();
    // No time limit of the container's: the stream has its own.
    context.setTimeout(0);
    head(response);
    try {
      out = response.getOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void head(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store, no-transform");
    response.setHeader("X-Accel-Buffering", "no");
  }

  @Override
  public boolean write(BodyChunk chunk) throws IOException {
    if (!opened) {
      open();
    }
    if (socket.isPresent()) {
      return socket.get().write(chunk);
    }
    left = chunk;
    return false;
  }

  /** Has the container write the head alone: for a body it would keep 8 kB until the end. */
  private void open() throws IOException {
    opened = true;
    out.flush();
    // It passes over the first flush of a response.
    out.flush();
    socket = sockets.under(context.getRequest());
    stream = Http2Stream.of(context.getRequest());
  }

  @Override
  public void finish() throws IOException {
    if (socket.isPresent()) {
      socket.get().finish();
    } else {
      writeThroughContainer();
    }
  }

  private void writeThroughContainer() throws IOException {
    if (stream.filter(Http2Stream::isReset).isPresent()) {
      throw new ClosedChannelException();
    }
    left.writeBody(out);
    left = BodyChunk.NOTHING;
    out.flush();
  }

  @Override
  public void end() {
    socket.ifPresent(SocketWriter::end);
    context.complete();
  }
}
