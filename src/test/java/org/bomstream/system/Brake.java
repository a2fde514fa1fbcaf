package org.bomstream.system;

import java.util.UUID;

/**
 * A database that takes its time with each batch of some BOMs, or waits with them, before it
 * commits: so that a run lasts as long as a test wants.
 */
record Brake(Tables tables) {

  /** In a database whose schema is there. */
  static Brake in(Tables tables) {
    var brake = new Brake(tables);
    brake.install();
    return brake;
  }

  private void install() {
    tables.change(
        "create table if not exists brake (bom_id uuid primary key, millis integer, held boolean)");
    tables.change(
        """
        create or replace function brake() returns trigger language plpgsql as $$
        declare
          b brake;
        begin
          loop
            select * into b from brake
              where bom_id = (select bom_id from run where id = new.run_id);
            exit when not coalesce(b.held, false);
            perform pg_sleep(0.02);
          end loop;
          perform pg_sleep(coalesce(b.millis, 0) / 1000.0);
          return new;
        end $$
        """);
    tables.change(
        "create or replace trigger brake before update on batch for each row execute function brake()");
  }

  /** Each of the BOM's batches takes so long, one after the other in a chunk. */
  void slow(String bom, int millis) {
    set(bom, millis, false);
  }

  /** No batch of the BOM is committed until {@link #release}. */
  void hold(String bom) {
    set(bom, 0, true);
  }

  private void set(String bom, int millis, boolean held) {
    tables.change("insert into brake values (?, ?, ?)", UUID.fromString(bom), millis, held);
  }

  /** Of this BOM alone. */
  void release(String bom) {
    tables.change("delete from brake where bom_id = ?", UUID.fromString(bom));
  }

  void release() {
    tables.change("delete from brake");
  }
}
