package org.bomstream.problem;

import java.util.UUID;

/**
 * A failure of ours: the caller gets a reference only, under which the log has the rest. The path
 * is logged without its query, which may hold a token.
 */
final class Unexpected {

  private static final System.Logger LOG = System.getLogger(Unexpected.class.getName());

  private Unexpected() {}

  static Problem of(Throwable failure, String path) {
    return Outage.causeOf(failure)
        .map(outage -> Outage.of(outage, path))
        .orElseGet(() -> ours(failure, path));
  }

  private static Problem ours(Throwable failure, String path) {
    var reference = UUID.randomUUID().toString();
    LOG.log(System.Logger.Level.ERROR, "Failure " + reference + " at " + path, failure);
    return new Problem(
            500, "Internal Server Error", "This failed for a reason that the server's log has.")
        .with("reference", reference);
  }
}
