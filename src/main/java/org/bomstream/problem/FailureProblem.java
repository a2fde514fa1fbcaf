package org.bomstream.problem;

import java.util.UUID;

/**
 * The problem that any failure is to a caller, as opposed to one that is thrown as such. Of a
 * failure of ours the caller gets a reference only, under which the log has the rest.
 */
public final class FailureProblem {

  private static final System.Logger LOG = System.getLogger(FailureProblem.class.getName());

  private FailureProblem() {}

  /**
   * Logs a failure that is not the caller's fault.
   *
   * @param path of the request, without its query, which may hold a token
   */
  public static Problem of(Throwable failure, String path) {
    return failure instanceof Problem problem ? problem : unexpected(failure, path);
  }

  private static Problem unexpected(Throwable failure, String path) {
    return Outage.causeOf(failure)
        .map(outage -> Outage.of(outage, path))
        .orElseGet(() -> ours(failure, path));
  }

  private static Problem ours(Throwable failure, String path) {
    var reference = UUID.randomUUID().toString();
    LOG.log(
        System.Logger.Level.ERROR,
        "Failure " + reference + " at " + LogText.of(path),
        LogText.of(failure));
    return new Problem(
            500, "Internal Server Error", "This failed for a reason that the server's log has.")
        .with("reference", reference);
  }
}
