package org.bomstream.bom.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds every request's body before anything reads it: parts of a form are kept on disk or heap
 * before a resource sees them.
 */
@Provider
@PreMatching
public class UploadLimit implements ContainerRequestFilter {
  /** For the boundaries and headers of a form around the file. */
  private static final long AROUND = 64 * 1024;

  @Inject
  @ConfigProperty(name = "import.max-bytes")
  long maxBytes;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.POST)) {
      return;
    }
    if (request.getLength() > maxBytes + AROUND) {
      throw Upload.tooLarge(maxBytes);
    }
    request.setEntityStream(new Bounded(request.getEntityStream()));
  }

  /** Fails at the first byte beyond the limit. */
  private final class Bounded extends FilterInputStream {
    private long left = maxBytes + AROUND;

    Bounded(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      return read < 0 ? read : (int) counted(read, 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      return (int) counted(read, Math.max(read, 0));
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      return counted(skipped, skipped);
    }

    private long counted(long result, long bytes) {
      left -= bytes;
      if (left < 0) {
        throw Upload.tooLarge(maxBytes);
      }
      return result;
    }
  }
}
