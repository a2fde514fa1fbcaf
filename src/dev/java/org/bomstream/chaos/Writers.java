package org.bomstream.chaos;

import java.util.List;
import org.bomstream.system.Tables;

/**
 * Who writes what comes of batches. Each node has a database user of its own; at each commit of a
 * line, a batch or its event that must be the node that has the run.
 */
record Writers(Tables tables) {
  /** A node's identifier is its name with these many characters more. */
  private static final int SUFFIX = 18;

  void install() {
    tables.change("create table intruder (what text, writer text, holder text)");
    tables.change(
        """
        create function note_intruder() returns trigger language plpgsql as $$
        declare
          holder text;
        begin
          if tg_table_name = 'batch' then
            select node into holder from run where id = new.run_id;
          else
            select node into holder from run where bom_id = new.bom_id
              order by number desc limit 1;
          end if;
          if left(holder, -%d) <> session_user then
            insert into intruder values (tg_table_name, session_user, holder);
          end if;
          return null;
        end $$
        """
            .formatted(SUFFIX));
    watch("update on batch", "");
    watch("update on line_item", "");
    watch(
        "insert on event",
        "when (new.event_type in ('enrichment.progress', 'enrichment.completed'))");
  }

  /** As late as its transaction's end. */
  private void watch(String statement, String condition) {
    tables.change(
        "create constraint trigger intruders after %s deferrable initially deferred for each row %s"
                .formatted(statement, condition)
            + " execute function note_intruder()");
  }

  /** Each that wrote what was another's to write; they are forgotten then. */
  List<String> intruders() {
    return tables.rows(
        "with gone as (delete from intruder returning *) select what, 'of', holder, 'by', writer,"
            + " count(*) from gone group by what, holder, writer");
  }
}
