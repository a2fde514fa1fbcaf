package org.bomstream.benchmark;

import java.time.Duration;
import java.util.Locale;

/**
 * One thing to measure.
 *
 * @param streams opened, spread evenly over the BOMs
 * @param messages published on each BOM in turn, in all
 */
record Scenario(String name, Kind kind, int streams, int boms, int messages) {
  /** Ten events a second are more than a fast run makes. */
  static final Duration PERIOD = Duration.ofMillis(100);

  /** Where a backlog is measured, the generator leaves the processor to the server in between. */
  private static final Duration REST = Duration.ofMillis(2);

  private static final int STREAMS_PER_BOM = 5;
  private static final int MESSAGES_PER_BOM = 20;

  /** What is measured, and how. */
  enum Kind {
    /** Opens streams that stay idle: how fast, and what memory they take. */
    CONNECT,
    /** Publishes all at once on one BOM. */
    BURST,
    /** Publishes on one BOM, the next when the last has reached all. */
    LOCKSTEP,
    /** Publishes on one BOM at a fixed rate. */
    RATE,
    /** Publishes all at once on many BOMs with five streams each. */
    MANY
  }

  /** One with many times the connections and messages of others is not run for its name alone. */
  private static final int MOST_STREAMS = 100_000;

  /** Reads a kind and its streams, such as {@code rate-1000}. */
  static Scenario of(String text) {
    try {
      int dash = text.indexOf('-');
      var kind = Kind.valueOf(text.substring(0, dash).toUpperCase(Locale.ROOT));
      int streams = Integer.parseInt(text.substring(dash + 1));
      if (streams < 1 || streams > MOST_STREAMS) {
        throw new IllegalArgumentException(streams + " streams");
      }
      return of(text, kind, streams);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      throw new BenchmarkFailed(
          "no scenario is \""
              + text
              + "\": name connect, burst, lockstep, rate or many with a number of streams, such as"
              + " rate-1000",
          e);
    }
  }

  private static Scenario of(String name, Kind kind, int streams) {
    int boms = kind == Kind.MANY ? Math.max(1, streams / STREAMS_PER_BOM) : 1;
    int messages =
        switch (kind) {
          case CONNECT -> 0;
          case BURST -> 400;
          case LOCKSTEP -> 200;
          case RATE -> 100;
          case MANY -> boms * MESSAGES_PER_BOM;
        };
    return new Scenario(name, kind, streams, boms, messages);
  }

  Duration rest() {
    return kind == Kind.BURST || kind == Kind.MANY ? REST : Duration.ZERO;
  }

  /** How many deliveries so many messages make: each BOM's streams get what is published on it. */
  long deliveries(int published) {
    long rounds = published / boms;
    long rest = published % boms;
    return rounds * streams + rest * (streams / boms) + Math.min(rest, streams % boms);
  }
}
