package org.bomstream.chaos;

import java.util.Locale;

/** A point in a batch's transaction at which the database can hold its node. */
enum Place {
  /** The parts are known, and nothing is written. */
  AFTER_LOOK_UP("before update on line_item", 7_300_001),
  /** All is written but the event, which comes last. */
  BEFORE_COMMIT("before insert on event", 7_300_002),
  /** The batch container writes how far it is, after all that is ours. */
  DURING_CHECKPOINT("before update on batch_stepthreadexecution", 7_300_003);

  private final String statement;
  private final long key;

  Place(String statement, long key) {
    this.statement = statement;
    this.key = key;
  }

  /** Such as {@code before-commit}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The trigger's, in SQL. */
  String statement() {
    return statement;
  }

  /** Of an advisory lock that nobody else has. */
  long key() {
    return key;
  }
}
