package org.bomstream.part.source.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.OwnDatabaseFailed;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.NormalisedNumber;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.source.catalogue.file.CataloguePart;
import org.bomstream.part.source.catalogue.file.detail.DetailsJson;
import org.bomstream.sql.SqlArray;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The catalogue of our own database, as opposed to a supplier's interface. */
@ApplicationScoped
public class PartCatalogue implements PartSource {

  private static final String NAME = "catalogue";

  /**
   * Number by number, so that only the keys' indexes can be used, whatever the planner believes.
   */
  private static final String FIND =
      """
      select f.name, p.mpn, p.manufacturer, p.description, p.category, p.package, p.lifecycle,
        p.rohs, p.datasheet_url, p.details, f.loaded_at
      from (
        select c.* from unnest(cast(? as text[])) k(number) cross join lateral
          (select * from catalogue_part where number_key = k.number offset 0) c
        union select c.* from unnest(cast(? as text[])) k(number) cross join lateral
          (select * from catalogue_part where base_key = k.number offset 0) c) p
      cross join lateral (select name, precedence, loaded_at from catalogue_file where id = p.file_id offset 0) f
      order by f.precedence, p.file_id, p.row_number
      """;

  @Resource(lookup = "jdbc/bomstream")
  DataSource database;

  @Inject Manufacturers manufacturers;

  @Inject
  @ConfigProperty(name = "source.timeout")
  Duration timeout;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean isInOurDatabase() {
    return true;
  }

  /** {@inheritDoc} One query, whatever the number of parts; the connection is closed at once. */
  @Override
  public Map<PartNumber, PartAnswer> lookUp(Collection<PartNumber> numbers)
      throws OwnDatabaseFailed {
    Map<PartNumber, NormalisedNumber> asked = new HashMap<>();
    numbers.forEach(number -> asked.put(number, NormalisedNumber.of(number.mpn())));
    PartCandidates candidates = candidatesFor(Set.copyOf(asked.values()));
    CatalogueMatch match = new CatalogueMatch(NAME, manufacturers, Instant.now());
    Map<PartNumber, PartAnswer> answers = new HashMap<>();
    asked.forEach((part, n) -> answers.put(part, match.answer(part, n, candidates.near(n))));
    return answers;
  }

  private PartCandidates candidatesFor(Set<NormalisedNumber> asked) throws OwnDatabaseFailed {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      // The caller has given up by then; an interrupt does not reach a query.
      statement.setQueryTimeout((int) Math.max(1, timeout.toSeconds()));
      statement.setString(1, keys(asked, NormalisedNumber::key));
      statement.setString(2, keys(asked, NormalisedNumber::base));
      return read(statement);
    } catch (SQLException e) {
      throw OwnDatabaseFailed.of(NAME, e);
    }
  }

  private static String keys(Set<NormalisedNumber> asked, Function<NormalisedNumber, String> key) {
    return SqlArray.ofTexts(asked.stream().map(key).distinct().toList());
  }

  private PartCandidates read(PreparedStatement statement) throws SQLException {
    List<PartCandidate> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(PartCandidate.of(part(row), manufacturers));
      }
    }
    return new PartCandidates(rows);
  }

  private static CataloguePart part(ResultSet row) throws SQLException {
    return new CataloguePart(
        row.getString("name"),
        row.getString("mpn"),
        row.getString("manufacturer"),
        row.getString("description"),
        row.getString("category"),
        row.getString("package"),
        Lifecycle.valueOf(row.getString("lifecycle")),
        Rohs.valueOf(row.getString("rohs")),
        row.getString("datasheet_url"),
        DetailsJson.read(row.getString("details"), loadedAt(row)));
  }

  private static Instant loadedAt(ResultSet row) throws SQLException {
    return row.getObject("loaded_at", OffsetDateTime.class).toInstant();
  }
}
