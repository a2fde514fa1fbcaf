package org.bomstream.stream.boundary;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bomstream.stream.control.Chunk;
import org.bomstream.stream.control.Connection;

/**
 * A stream's response. What comes first goes through the container, which writes the head; all else
 * goes straight to the socket where there is a plain one.
 */
final class HttpConnection implements Connection {
  static final String CACHE_CONTROL = "no-store, no-transform";

  private final ServletOutputStream out;
  private final AsyncContext context;
  private final StreamSockets sockets;
  private boolean opened;
  private ChunkWriter socket;
  private Chunk left;

  /**
   * @param request suspended already
   */
  HttpConnection(HttpServletRequest request, HttpServletResponse response, StreamSockets sockets) {
    this.sockets = sockets;
    context = request.getAsyncContext();
    // No time limit of the container's: the stream has its own.
    context.setTimeout(0);
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", CACHE_CONTROL);
    response.setHeader("X-Accel-Buffering", "no");
    try {
      // The container's own, without the wrappers that JAX-RS puts around it.
      out = context.getResponse().getOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean write(Chunk chunk) throws IOException {
    if (socket != null) {
      return socket.write(chunk);
    }
    left = chunk;
    return false;
  }

  @Override
  public void finish() throws IOException {
    if (socket != null) {
      socket.finish();
    } else {
      writeThroughContainer();
    }
  }

  private void writeThroughContainer() throws IOException {
    left.writeBody(out);
    left = null;
    out.flush();
    if (!opened) {
      // The container passes over the first flush of a response.
      opened = true;
      out.flush();
      socket = sockets.under(context.getRequest()).orElse(null);
    }
  }

  @Override
  public void end() {
    if (socket != null) {
      socket.end();
    }
    context.complete();
  }
}
