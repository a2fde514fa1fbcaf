package org.bomstream.part.control;

import org.bomstream.problem.Outage;

/**
 * A source cannot be asked because our own database fails it, as opposed to a supplier that is
 * down. What asks cannot write its results either, until the database is back.
 */
public class OwnDatabaseFailed extends SourceUnavailable {
  private static final long serialVersionUID = 1L;

  private final boolean away;

  private OwnDatabaseFailed(String source, String detail, boolean away, Throwable cause) {
    super(source, detail, cause);
    this.away = away;
  }

  /**
   * The database did not do what it was asked for.
   *
   * @param source the source's name
   * @param cause what the driver said
   */
  public static OwnDatabaseFailed of(String source, Throwable cause) {
    boolean away = Outage.causeOf(cause).isPresent();
    return new OwnDatabaseFailed(source, "the database of parts cannot be read", away, cause);
  }

  /** The database stands still, though it does not say so. */
  public static OwnDatabaseFailed late(String source, String detail, Throwable cause) {
    return new OwnDatabaseFailed(source, detail, true, cause);
  }

  /** Whether the same will work in a while, as opposed to a fault of ours. */
  public boolean isAway() {
    return away;
  }
}
