package org.bomstream.run.control.forecast;

import java.util.List;
import org.bomstream.sql.SqlArray;

/**
 * What was to be expected of the whole queue at one moment, as opposed to one run's place in it
 * ({@link Forecasts}).
 *
 * @param marks the places of some runs, so that another's is counted from the nearest
 */
record Outlook(Timetable timetable, List<Mark> marks) {
  /** Of each organization's runs one in so many. */
  static final int EVERY = 100;

  /** A queued run's place among its organization's own. */
  record Mark(String organization, String queuedAt, String run, int position) {}

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
