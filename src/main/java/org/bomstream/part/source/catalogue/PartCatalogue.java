package org.bomstream.part.source.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.OwnDatabaseFailed;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.match.Candidate;
import org.bomstream.part.control.match.Candidates;
import org.bomstream.part.control.match.PartMatch;
import org.bomstream.part.control.store.ListingJson;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.entity.spelling.NormalisedNumber;
import org.bomstream.sql.SqlArray;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The catalogue of our own database, as opposed to a supplier's interface. */
@ApplicationScoped
public class PartCatalogue implements PartSource {

  private static final String NAME = "catalogue";

  /**
   * Number by number, so that only the keys' indexes can be used, whatever the planner believes.
   */
  private static final String FIND =
      """
      select f.name, f.loaded_at, p.mpn, p.manufacturer, p.description, p.category, p.package,
        p.lifecycle, p.rohs, p.datasheet_url, p.details
      from (
        select c.* from unnest(cast(? as text[])) k(number) cross join lateral
          (select * from catalogue_part where number_key = k.number offset 0) c
        union select c.* from unnest(cast(? as text[])) k(number) cross join lateral
          (select * from catalogue_part where base_key = k.number offset 0) c
        union select c.* from unnest(cast(? as text[]), cast(? as text[])) k(supplier, sku)
        cross join lateral (select file_id, row_number from catalogue_order_code
          where sku_key = k.sku and supplier = k.supplier offset 0) o
        cross join lateral (select * from catalogue_part
          where file_id = o.file_id and row_number = o.row_number offset 0) c) p
      cross join lateral
        (select name, precedence, loaded_at from catalogue_file where id = p.file_id offset 0) f
      order by f.precedence, p.file_id, p.row_number
      """;

  /** Each takes a kilobyte as a rule; one with twenty offers at twenty prices takes thirty. */
  private static final int MOST_REMEMBERED = 2_000;

  /** Boards share their parts: what one batch has asked, the next asks again. */
  private final Cache<PartNumber, SourceAnswer> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  @Resource(lookup = "jdbc/bomstream", shareable = false)
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

  /**
   * {@inheritDoc} One query, whatever the number of parts; the connection is closed at once. What
   * was asked since the last look at the files is not asked again.
   */
  @Override
  public Map<PartNumber, SourceAnswer> lookUp(Collection<PartNumber> numbers)
      throws OwnDatabaseFailed {
    Map<PartNumber, SourceAnswer> answers = new HashMap<>(remembered.getAllPresent(numbers));
    List<PartNumber> open = numbers.stream().filter(n -> !answers.containsKey(n)).toList();
    if (!open.isEmpty()) {
      Map<PartNumber, SourceAnswer> more = ask(open);
      remembered.putAll(more);
      answers.putAll(more);
    }
    return answers;
  }

  private Map<PartNumber, SourceAnswer> ask(List<PartNumber> numbers) throws OwnDatabaseFailed {
    Candidates candidates = candidatesFor(numbers);
    PartMatch match = new PartMatch("The " + NAME, manufacturers);
    Map<PartNumber, SourceAnswer> answers = new HashMap<>();
    numbers.forEach(number -> answers.put(number, match.answer(number, candidates)));
    return answers;
  }

  /** Asks the database anew: another node may have loaded a file. */
  void forget() {
    remembered.invalidateAll();
  }

  private Candidates candidatesFor(Collection<PartNumber> asked) throws OwnDatabaseFailed {
    Set<NormalisedNumber> numbers =
        asked.stream()
            .flatMap(number -> Stream.ofNullable(number.mpn()))
            .map(NormalisedNumber::of)
            .collect(Collectors.toSet());
    List<OrderCode> codes =
        asked.stream()
            .flatMap(number -> number.orderCodes().stream())
            .filter(OrderCode::hasKnownSupplier)
            .distinct()
            .toList();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      // The caller has given up by then; an interrupt does not reach a query.
      statement.setQueryTimeout((int) Math.max(1, timeout.toSeconds()));
      statement.setString(1, keys(numbers, NormalisedNumber::key));
      statement.setString(2, keys(numbers, NormalisedNumber::base));
      statement.setString(3, SqlArray.ofTexts(codes.stream().map(OrderCode::supplier).toList()));
      statement.setString(4, SqlArray.ofTexts(codes.stream().map(OrderCode::key).toList()));
      return read(statement);
    } catch (SQLException e) {
      throw OwnDatabaseFailed.of(NAME, e);
    }
  }

  private static String keys(Set<NormalisedNumber> asked, Function<NormalisedNumber, String> key) {
    return SqlArray.ofTexts(asked.stream().map(key).distinct().toList());
  }

  private Candidates read(PreparedStatement statement) throws SQLException {
    List<Candidate> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(Candidate.of(listing(row), manufacturers));
      }
    }
    return new Candidates(rows);
  }

  private static Listing listing(ResultSet row) throws SQLException {
    Path file = Path.of(row.getString("name")).getFileName();
    Provenance from =
        new Provenance(NAME, String.valueOf(file), null, row.getTimestamp("loaded_at").toInstant());
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    put(facts, Fact.DESCRIPTION, row.getString("description"));
    put(facts, Fact.CATEGORY, row.getString("category"));
    put(facts, Fact.PACKAGE, row.getString("package"));
    put(facts, Fact.DATASHEET_URL, row.getString("datasheet_url"));
    Listing listing =
        Listing.of(from, row.getString("mpn"), row.getString("manufacturer"), facts)
            .with(Lifecycle.valueOf(row.getString("lifecycle")))
            .with(Rohs.valueOf(row.getString("rohs")));
    return withLists(listing, row.getString("details"));
  }

  private static Listing withLists(Listing listing, @Nullable String details) {
    if (details == null) {
      return listing;
    }
    Listing lists = ListingJson.read(details, NAME, listing.from().retrievedAt());
    return listing.withParameters(lists.parameters()).with(lists.alternates(), lists.offers());
  }

  private static void put(Map<Fact, String> facts, Fact fact, @Nullable String value) {
    if (value != null) {
      facts.put(fact, value);
    }
  }
}
