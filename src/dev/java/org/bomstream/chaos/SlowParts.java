package org.bomstream.chaos;

import java.time.Duration;
import org.bomstream.system.Tables;

/** A part catalogue that takes its time with each look-up, so that a run lasts. */
record SlowParts(Tables tables) {

  /** The catalogue is read through a view that waits. */
  void install() {
    tables.change("create table pace (millis integer not null)");
    tables.change("insert into pace values (0)");
    tables.change(
        """
        create function pace() returns boolean language plpgsql volatile as $$
        begin
          perform pg_sleep((select millis from pace) / 1000.0);
          return true;
        end $$
        """);
    tables.change("alter table catalogue_part rename to known_part");
    tables.change("create view catalogue_part as select * from known_part where (select pace())");
  }

  void pace(Duration lookUp) {
    tables.change("update pace set millis = ?", Math.toIntExact(lookUp.toMillis()));
  }
}
