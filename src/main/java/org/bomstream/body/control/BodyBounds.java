package org.bomstream.body.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bomstream.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be. */
@ApplicationScoped
public class BodyBounds {
  /** For the boundaries and headers of a form around the file. */
  private static final long AROUND = 64 * 1024;

  /** What no other request comes near, in bytes. */
  static final long SMALL = 64 * 1024;

  @Inject
  @ConfigProperty(name = "import.max-bytes")
  long maxBytes;

  /** In bytes, of whatever is allowed. */
  long largest() {
    return maxBytes + AROUND;
  }

  /**
   * @param upload whether it is a BOM file
   * @throws Problem 413 when the body is longer than it may be
   */
  public void check(long bytes, boolean upload) {
    if (bytes > (upload ? largest() : SMALL)) {
      throw upload ? Problem.tooLarge("file", maxBytes) : Problem.tooLarge("body", SMALL);
    }
  }
}
