package org.bomstream.run.entity;

import org.jspecify.annotations.Nullable;

/**
 * Which of a BOM's lines a run enriches.
 *
 * @param olderThan for {@link Kind#STALE}, an ISO-8601 duration; null otherwise
 */
public record Scope(Kind kind, @Nullable String olderThan) {
  public static final Scope ALL = new Scope(Kind.ALL, null);
  public static final Scope FAILED = new Scope(Kind.FAILED, null);

  /** What tells the lines apart. */
  public enum Kind {
    ALL,
    /** Failed, or never reached. */
    FAILED,
    /** Enriched, but longer ago than asked for. */
    STALE
  }

  public static Scope stale(String olderThan) {
    return new Scope(Kind.STALE, olderThan);
  }
}
