package org.bomstream.stream.boundary;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bomstream.stream.control.Connection;

/**
 * A stream's response. Bytes go straight to the servlet's stream: the runtime's own event writer is
 * slower, and lets one client hold up another.
 */
final class HttpConnection implements Connection {
  static final String CACHE_CONTROL = "no-store, no-transform";

  private final ServletOutputStream out;
  private final AsyncContext context;
  private boolean opened;

  /**
   * @param request suspended already
   */
  HttpConnection(HttpServletRequest request, HttpServletResponse response) {
    context = request.getAsyncContext();
    // No time limit of the container's: the stream has its own.
    context.setTimeout(0);
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", CACHE_CONTROL);
    response.setHeader("X-Accel-Buffering", "no");
    try {
      out = response.getOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(byte[] bytes, int length) throws IOException {
    out.write(bytes, 0, length);
    out.flush();
    if (!opened) {
      // The container passes over the first flush of a response.
      opened = true;
      out.flush();
    }
  }

  @Override
  public void end() {
    context.complete();
  }
}
