package org.bomstream.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.part.entity.spelling.NormalisedNumber;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import redis.clients.jedis.RedisClient;

/**
 * Looks a chunk's parts up in the catalogue, and writes its lines, the run's counts and a numbered
 * event, which is published after the commit.
 */
record PeerWriter(JdbcTemplate database, RedisClient redis, UUID bom, UUID run)
    implements ItemWriter<PeerReader.Line> {
  private static final String FIND =
      "select number_key, mpn, manufacturer, description, category, package, lifecycle, rohs,"
          + " datasheet_url from catalogue_part where number_key = any(?)";
  private static final String UPDATE =
      "update line_item set status = 'ENRICHED', error_code = null, error_detail = null,"
          + " enriched_at = clock_timestamp(), part_mpn = ?, part_manufacturer = ?,"
          + " part_description = ?, part_category = ?, part_package = ?, part_lifecycle = ?,"
          + " part_rohs = ?, part_datasheet_url = ?, part_source = 'catalogue', part_retrieved_at ="
          + " clock_timestamp() where bom_id = ? and line_number = ?";
  private static final String COUNT =
      "update run set enriched_items = enriched_items + ?, completed_batches = completed_batches +"
          + " 1, last_mpn = ?, last_update = clock_timestamp() where id = ? returning total_items,"
          + " enriched_items, completed_batches, total_batches, last_update";
  private static final String NUMBER =
      "update event_counter set last = last + 1 where bom_id = ? returning last";
  private static final String TELL =
      "insert into event (bom_id, sequence, event_type, data) values (?, ?,"
          + " 'enrichment.progress', ?)";

  @Override
  public void write(Chunk<? extends PeerReader.Line> chunk) {
    List<? extends PeerReader.Line> lines = chunk.getItems();
    Map<String, Object[]> parts = lookUp(lines);
    database.batchUpdate(UPDATE, lines.stream().map(line -> row(line, parts)).toList());
    String counts = count(lines);
    long sequence = database.queryForObject(NUMBER, Long.class, bom);
    String event =
        "{\"event_type\":\"enrichment.progress\",\"bom_id\":\"%s\",\"state\":{\"run_id\":\"%s\",%s}}"
            .formatted(bom, run, counts);
    database.update(TELL, bom, sequence, event);
    publishAfterCommit(event);
  }

  private Map<String, Object[]> lookUp(List<? extends PeerReader.Line> lines) {
    String[] keys = lines.stream().map(PeerWriter::key).distinct().toArray(String[]::new);
    Map<String, Object[]> found = new HashMap<>();
    database.query(
        FIND,
        row -> {
          var part = new Object[8];
          for (int i = 0; i < part.length; i++) {
            part[i] = row.getString(i + 2);
          }
          found.put(row.getString(1), part);
        },
        (Object) keys);
    return found;
  }

  private static String key(PeerReader.Line line) {
    return NormalisedNumber.of(line.mpn()).key();
  }

  private Object[] row(PeerReader.Line line, Map<String, Object[]> parts) {
    Object[] part = parts.get(key(line));
    if (part == null) {
      throw new BenchmarkFailed("the catalogue has no part " + line.mpn());
    }
    var row = new Object[10];
    System.arraycopy(part, 0, row, 0, part.length);
    row[8] = bom;
    row[9] = line.number();
    return row;
  }

  private String count(List<? extends PeerReader.Line> lines) {
    String last = lines.getLast().mpn();
    return database.queryForObject(
        COUNT,
        (row, i) ->
            ("\"total_items\":%d,\"enriched_items\":%d,\"completed_batches\":%d,"
                    + "\"total_batches\":%d,\"last_update\":\"%s\",\"current_item\":\"%s\"")
                .formatted(
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getString(5),
                    last),
        lines.size(),
        last,
        run);
  }

  private void publishAfterCommit(String event) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            redis.publish("enrichment:" + bom, event);
          }
        });
  }
}
