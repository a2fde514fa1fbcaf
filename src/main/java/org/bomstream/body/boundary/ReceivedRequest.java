package org.bomstream.body.boundary;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.bomstream.body.control.KeptBody;
import org.jspecify.annotations.Nullable;

/** A request whose body has come, and is read without waiting. */
final class ReceivedRequest extends HttpServletRequestWrapper {
  private final KeptBody body;
  private final String path;
  private final @Nullable String query;
  private @Nullable ServletInputStream in;

  ReceivedRequest(HttpServletRequest request, KeptBody body) {
    super(request);
    this.body = body;
    this.path = request.getRequestURI().substring(request.getContextPath().length());
    this.query = request.getQueryString();
  }

  /** Where it goes on. The container's own may tell of another request's address by then. */
  String path() {
    return path;
  }

  /** The container forgets it on the way. */
  @Override
  public @Nullable String getQueryString() {
    return query;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream opened = in;
    if (opened == null) {
      in = opened = new ReceivedStream(body.read());
    }
    return opened;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String named = getCharacterEncoding();
    Charset charset = named == null ? StandardCharsets.ISO_8859_1 : Charset.forName(named);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  @Override
  public long getContentLengthLong() {
    return body.length();
  }

  @Override
  public int getContentLength() {
    return Math.toIntExact(body.length());
  }
}
