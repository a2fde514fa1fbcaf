package org.bomstream.body.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.bomstream.body.control.Uploads;
import org.bomstream.identity.boundary.RequestPath;

/** What a request's head says of its body. */
final class BodyHead {
  private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS", "DELETE", "TRACE");

  private BodyHead() {}

  /** Over HTTP/2, one without a length may follow; what has come there has come in full. */
  static boolean announces(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return length > 0
        || request.getHeader("Transfer-Encoding") != null
        || (length < 0 && isHttp2(request) && !BODILESS.contains(request.getMethod()));
  }

  private static boolean isHttp2(HttpServletRequest request) {
    return request.getProtocol().startsWith("HTTP/2");
  }

  /** Whether it is a BOM file. */
  static boolean isUpload(HttpServletRequest request) {
    return Uploads.are(request.getMethod(), RequestPath.of(request));
  }
}
