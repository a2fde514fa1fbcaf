package org.bomstream.body.boundary;

import java.net.SocketTimeoutException;
import org.bomstream.problem.Problem;

/** Why a body is not received to its end. */
final class Refusal {
  private Refusal() {}

  static Problem tooSlow() {
    return closing(new Problem(408, "Request Timeout", "The body comes too slowly."));
  }

  /** The client has fallen silent, or sends what is no body. */
  static Problem broken(Throwable failure) {
    return failure instanceof SocketTimeoutException
        ? tooSlow()
        : closing(new Problem(400, "Bad Request", "The body is broken off or malformed."));
  }

  /** Where the rest of the body ends is not known. */
  private static Problem closing(Problem problem) {
    return problem.header("Connection", "close");
  }
}
