package org.bomstream.simulator.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A fault that can be played. */
public enum Kind {
  /** An answer that comes late: {@code millis}, and up to {@code jitter_millis} more. */
  LATENCY(Level.CALL),
  /** A short window's limit: {@code retry_after} in seconds, −1 for none. */
  THROTTLED(Level.CALL),
  /** The day's quota is used up, until the fault's end or the day's. */
  QUOTA_USED_UP(Level.CALL),
  /** The key is refused. */
  REFUSED(Level.CALL),
  /** The token has expired before its time. */
  TOKEN_EXPIRED(Level.CALL),
  /** Nobody listens at the port, from the fault's beginning to its end. */
  UNREACHABLE(Level.PORT),
  /** A server error, {@code status}. */
  UNAVAILABLE(Level.CALL),
  /** No answer for {@code millis}, then the connection's end. */
  HANG(Level.CALL),
  /** The connection ends in the middle of the answer. */
  BROKEN(Level.CALL),
  /** A page for people in the place of the answer. */
  HTML(Level.CALL),
  /** The first half of the answer. */
  TRUNCATED(Level.CALL),
  /** The answer's members, each of another type. */
  WRONG_TYPES(Level.CALL),
  /** The answer at {@code bytes_per_second}. */
  DRIP(Level.CALL),
  /** The answer with blanks, {@code bytes} in all. */
  HUGE(Level.CALL),
  /** Objects in each other, {@code depth} of them. */
  DEEP(Level.CALL),
  /** Another part's data under no word of warning. */
  WRONG_PART(Level.PART),
  /** A part of which the number is only the beginning. */
  NEAR_PART(Level.PART),
  /** The part of two makers. */
  AMBIGUOUS(Level.PART),
  /** Another lifecycle, compliance and package. */
  CONTRADICTORY(Level.PART),
  /** Numbers and words as other countries write them. */
  LOCALISED(Level.CALL),
  /** A batch's answers in another order. */
  REORDERED(Level.CALL),
  /** Every other answer of a batch is left out. */
  LEFT_OUT(Level.CALL);

  private final Level level;

  Kind(Level level) {
    this.level = level;
  }

  /** Whether a supplier that has it gives no token either. */
  boolean befallsTokens() {
    return this == LATENCY || this == REFUSED || this == UNAVAILABLE || this == HANG;
  }

  Level level() {
    return level;
  }

  /** As scripts write it: {@code quota_used_up}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no fault \"%s\"; there are %s"
                        .formatted(
                            word,
                            Arrays.stream(values())
                                .map(Kind::word)
                                .collect(Collectors.joining(", ")))));
  }

  /** What a fault befalls. */
  enum Level {
    PORT,
    CALL,
    PART
  }
}
