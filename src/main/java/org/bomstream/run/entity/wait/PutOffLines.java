package org.bomstream.run.entity.wait;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import org.bomstream.part.entity.MissingSource;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a run has put off, since a source that may know them cannot be asked for a while,
 * as opposed to the wait that comes of it ({@link RunWait}).
 */
@Embeddable
public class PutOffLines {
  /** A source that cannot be asked again and again, whatever it says, is asked less and less. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 10;

  @Column(name = "put_off_items")
  private int items;

  @Column(name = "put_off_until")
  private @Nullable Instant until;

  @Column(name = "put_off_for")
  private @Nullable String source;

  @Column(name = "put_off_waits")
  private int waits;

  @Column(name = "put_off_end")
  private @Nullable Instant end;

  /** Said when the run goes on, and not kept. */
  @Transient private boolean lastTry;

  /** A batch is done, with lines that were settled. */
  public void settled() {
    waits = 0;
  }

  /**
   * A batch is done, with so many lines put off.
   *
   * @param first the source that can be asked again first, of those that its lines wait for
   */
  public void add(int lines, MissingSource first) {
    items += lines;
    if (source == null || isBefore(first.until())) {
      source = first.source();
      until = first.until();
    }
  }

  /** A time that is known comes before one that nobody knows. */
  private boolean isBefore(@Nullable Instant other) {
    return other != null && (until == null || other.isBefore(until));
  }

  /** Whether there are any that are in no new batch yet. */
  public boolean areThere() {
    return items > 0;
  }

  /**
   * They are in new batches now, and the run waits for the first source that can be asked again;
   * the first such wait begins the time for which lines are put off at all.
   *
   * @param most how long that is
   */
  public RunWait begin(Instant now, Duration most) {
    end = end == null ? now.plus(most) : end;
    Instant again = latest(now.plus(pause()), until);
    var wait = new RunWait(earliest(again, latest(now, end)), String.valueOf(source));
    items = 0;
    until = null;
    source = null;
    waits++;
    return wait;
  }

  private Duration pause() {
    Duration doubled = SHORTEST.multipliedBy(1L << Math.min(waits, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  private static Instant latest(Instant one, @Nullable Instant other) {
    return other == null || other.isBefore(one) ? one : other;
  }

  private static Instant earliest(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** The run goes on. */
  public void goOn(Instant now) {
    lastTry = end != null && !end.isAfter(now);
  }

  /** Whether what cannot be asked for now fails, since it has been put off for long enough. */
  public boolean isLastTry() {
    return lastTry;
  }
}
