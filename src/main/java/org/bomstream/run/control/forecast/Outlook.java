package org.bomstream.run.control.forecast;

import java.time.Duration;
import java.util.List;
import org.bomstream.sql.SqlArray;

/**
 * What was to be expected of the whole queue at one moment, as opposed to one run's place in it
 * ({@link Forecasts}).
 *
 * @param marks the places of some runs, so that another's is counted from the nearest
 * @param took how long it took to look
 */
record Outlook(Timetable timetable, List<Mark> marks, Duration took) {
  /** Of each organization's runs one in so many. */
  static final int EVERY = 100;

  private static final Duration AT_LEAST = Duration.ofSeconds(1);
  private static final Duration AT_MOST = Duration.ofSeconds(30);

  /** Of the time one part in so many goes into looking, at most. */
  private static final int PARTS = 50;

  /** A queued run's place among its organization's own. */
  record Mark(String organization, String queuedAt, String run, int position) {}

  /** How long it holds: the longer the queue, the more seldom it is looked at. */
  Duration lifetime() {
    long millis = took.multipliedBy(PARTS).toMillis();
    return Duration.ofMillis(Math.clamp(millis, AT_LEAST.toMillis(), AT_MOST.toMillis()));
  }

  String organizations() {
    return SqlArray.ofTexts(marks.stream().map(Mark::organization).toList());
  }

  String times() {
    return SqlArray.ofTexts(marks.stream().map(Mark::queuedAt).toList());
  }

  String runs() {
    return SqlArray.ofTexts(marks.stream().map(Mark::run).toList());
  }

  String positions() {
    return SqlArray.of(marks.stream().map(Mark::position).toList());
  }
}
