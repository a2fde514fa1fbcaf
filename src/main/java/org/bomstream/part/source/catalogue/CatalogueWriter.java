package org.bomstream.part.source.catalogue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bomstream.part.control.store.ListingJson;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.spelling.NormalisedNumber;
import org.bomstream.part.source.catalogue.file.CataloguePart;
import org.bomstream.part.source.catalogue.file.CatalogueSink;
import org.bomstream.part.source.catalogue.file.detail.RowDetails;
import org.bomstream.problem.LogText;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/** Writes a file's parts to the database, some at a time, and counts what it leaves out. */
class CatalogueWriter implements CatalogueSink {

  private static final Logger LOG = System.getLogger(CatalogueWriter.class.getName());
  private static final int ROWS_AT_ONCE = 2_000;
  private static final int BAD_ROWS_LOGGED = 5;

  /** Arrays, not JDBC's batches: as fast, whatever the settings of the data source. */
  private static final String INSERT =
      """
      insert into catalogue_part (file_id, row_number, number_key, base_key, mpn, manufacturer,
        description, category, package, lifecycle, rohs, datasheet_url, details)
      select ?, * from unnest(
        cast(? as integer[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
      """;

  private static final String INSERT_CODES =
      """
      insert into catalogue_order_code (file_id, row_number, supplier, sku_key)
      select ?, * from unnest(cast(? as integer[]), cast(? as text[]), cast(? as text[]))
      on conflict do nothing
      """;

  private static final List<Function<NumberedPart, @Nullable Object>> COLUMNS =
      List.of(
          NumberedPart::number,
          row -> row.normalised().key(),
          row -> row.normalised().base(),
          row -> row.part().mpn(),
          row -> row.part().manufacturer(),
          row -> row.part().description(),
          row -> row.part().category(),
          row -> row.part().packageName(),
          row -> row.part().lifecycle().name(),
          row -> row.part().rohs().name(),
          row -> row.part().datasheetUrl(),
          row -> details(row.part()));

  private final Connection connection;
  private final int fileId;
  private final String fileName;
  private final List<NumberedPart> waiting = new ArrayList<>(ROWS_AT_ONCE);
  private int parts;
  private int badRows;
  private int told;

  CatalogueWriter(Connection connection, int fileId, String fileName) {
    this.connection = connection;
    this.fileId = fileId;
    this.fileName = fileName;
  }

  private record NumberedPart(int number, NormalisedNumber normalised, CataloguePart part) {
    Stream<NumberedCode> codes() {
      return part.details().offers().stream()
          .map(Offer::code)
          .filter(OrderCode::hasKnownSupplier)
          .map(code -> new NumberedCode(number, code));
    }
  }

  private record NumberedCode(int number, OrderCode code) {}

  @Override
  public void part(int row, CataloguePart part) throws SQLException {
    waiting.add(new NumberedPart(row, NormalisedNumber.of(part.mpn()), part));
    parts++;
    if (waiting.size() == ROWS_AT_ONCE) {
      flush();
    }
  }

  @Override
  public void badRow(int row, String reason) {
    badRows++;
    if (++told <= BAD_ROWS_LOGGED) {
      LOG.log(
          Level.WARNING,
          "Part catalogue {0}, line {1,number,#}: {2}; left out",
          fileName,
          row,
          LogText.of(reason));
    }
  }

  @Override
  public void noPart(int row) {
    badRows++;
  }

  /** Null for a part of which nothing is said in lists. */
  private static @Nullable String details(CataloguePart part) {
    RowDetails its = part.details();
    return its.isEmpty()
        ? null
        : ListingJson.write(
            Listing.of(Provenance.of(part.file(), Instant.EPOCH), part.mpn(), part.manufacturer())
                .withParameters(its.parameters())
                .with(its.alternates(), its.offers()));
  }

  /** Writes what still waits. */
  void flush() throws SQLException {
    insert(INSERT, waiting, COLUMNS);
    insert(
        INSERT_CODES,
        waiting.stream().flatMap(NumberedPart::codes).toList(),
        List.of(NumberedCode::number, each -> each.code().supplier(), each -> each.code().key()));
    waiting.clear();
  }

  private <T> void insert(
      String statement, List<T> rows, List<Function<T, @Nullable Object>> columns)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(statement)) {
      insert.setInt(1, fileId);
      for (int i = 0; i < columns.size(); i++) {
        insert.setString(i + 2, SqlArray.ofTexts(column(rows, columns.get(i))));
      }
      insert.executeUpdate();
    }
  }

  private static <T> List<@Nullable Object> column(
      List<T> rows, Function<T, @Nullable Object> value) {
    return rows.stream().<@Nullable Object>map(value).toList();
  }

  int parts() {
    return parts;
  }

  int badRows() {
    return badRows;
  }
}
