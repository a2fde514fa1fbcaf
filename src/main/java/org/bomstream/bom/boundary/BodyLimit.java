package org.bomstream.bom.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bomstream.bom.control.file.BoundedStream;
import org.bomstream.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds every request's body before anything reads it: parts of a form are kept on disk or heap,
 * and a text on the heap, before a resource sees them, and asks whose the BOM is.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {
  /** For the boundaries and headers of a form around the file. */
  private static final long AROUND = 64 * 1024;

  /** What no other request comes near, in bytes. */
  private static final long SMALL = 64 * 1024;

  private static final Pattern UPLOAD = Pattern.compile("/?boms/?");

  @Inject
  @ConfigProperty(name = "import.max-bytes")
  long maxBytes;

  @Context HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    long most = isUpload(request) ? maxBytes + AROUND : SMALL;
    Supplier<Problem> exceeded =
        isUpload(request) ? () -> Upload.tooLarge(maxBytes) : BodyLimit::tooLarge;
    // Not the header: over HTTP/2, the container lists the length in it twice.
    if (servlet.getContentLengthLong() > most) {
      throw exceeded.get();
    }
    request.setEntityStream(new BoundedStream(request.getEntityStream(), most, exceeded));
  }

  private static boolean isUpload(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.POST)
        && UPLOAD.matcher(request.getUriInfo().getPath()).matches();
  }

  private static Problem tooLarge() {
    return new Problem(
        413,
        "Content Too Large",
        "The body is larger than %,d bytes, the most that is taken.".formatted(SMALL));
  }
}
