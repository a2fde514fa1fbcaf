package org.bomstream.run.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for: which of a BOM's lines it enriches, and how far it asks for what is
 * known already.
 *
 * @param olderThan for {@link Kind#STALE}, an ISO-8601 duration; null otherwise
 * @param includeDnp whether lines that are not to be fitted are asked for where that costs a quota
 * @param maxAge an ISO-8601 duration: what sources said longer ago is asked anew; null where any
 *     answer will do that is fresh
 */
public record Scope(
    Kind kind, @Nullable String olderThan, boolean includeDnp, @Nullable String maxAge) {
  public static final Scope ALL = of(Kind.ALL);
  public static final Scope FAILED = of(Kind.FAILED);

  /** What tells the lines apart. */
  public enum Kind {
    ALL,
    /** Failed, or never reached. */
    FAILED,
    /** Enriched, but longer ago than asked for. */
    STALE,
    /** Failed, or with sources that could not be asked. */
    INCOMPLETE,
    /** Never reached, put off, or changed since. */
    PENDING
  }

  /** All lines of a kind, in the usual way. */
  public static Scope of(Kind kind) {
    return new Scope(kind, null, false, null);
  }

  /** What is enriched anew is asked anew. */
  public static Scope stale(String olderThan) {
    return new Scope(Kind.STALE, olderThan, false, olderThan);
  }

  /** The same, also for lines that are not to be fitted, and with no older answers, if any. */
  public Scope asking(boolean alsoDnp, @Nullable String newerThan) {
    return new Scope(kind, olderThan, alsoDnp, newerThan == null ? maxAge : newerThan);
  }
}
