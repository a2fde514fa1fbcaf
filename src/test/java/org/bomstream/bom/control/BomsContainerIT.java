package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.identity.entity.Caller;
import org.bomstream.launch.Deployed;
import org.bomstream.part.control.lookup.KnownParts;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.Provenance;
import org.bomstream.problem.Problem;
import org.bomstream.run.control.Intake;
import org.bomstream.run.entity.Scope;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** BOMs in the database, on a node that takes no runs by itself. */
@InContainer
class BomsContainerIT {
  private static final Caller ACME = new Person("acme", false);
  private static final Caller GLOBEX = new Person("globex", false);
  private static final Caller OPERATOR = new Person(null, true);

  @Inject Boms boms;
  @Inject LineItems lines;
  @Inject Intake runs;
  @Inject KnownParts known;
  @Inject OldFacts facts;
  @Inject ServerTables tables;

  /** A caller without a request. */
  record Person(@Nullable String organization, boolean isOperator) implements Caller {
    @Override
    public String name() {
      return "somebody";
    }

    @Override
    public Optional<String> organizationId() {
      return Optional.ofNullable(organization);
    }

    @Override
    public Optional<Instant> expiresAt() {
      return Optional.empty();
    }
  }

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0"),
        BomsContainerIT.class,
        Person.class,
        Lines.class,
        ServerTables.class);
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    tables.clear();
  }

  @Test
  void listsEachBomOnceThoughAllAreOfTheSameInstant() throws Exception {
    List<UUID> all = Stream.generate(() -> add("acme").id()).limit(7).toList();
    tables.change("update bom set created_at = '2026-01-02 03:04:05.678901+00'");

    List<UUID> listed = new ArrayList<>();
    PageEnd end = PageEnd.NONE;
    for (int page = 0; page < 4; page++) {
      List<Bom> boms = this.boms.list(ACME, end, 2);
      boms.forEach(bom -> listed.add(bom.id()));
      end = PageEnd.parse(PageEnd.of(boms.getLast()).cursor());
    }

    assertThat(listed).containsExactlyInAnyOrderElementsOf(all);
    assertThat(boms.list(ACME, end, 2)).isEmpty();
  }

  @Test
  void listsNewestFirst() throws Exception {
    Bom old = add("acme");
    Bom recent = add("acme");
    tables.change("update bom set created_at = created_at - interval '1 s' where id = ?", old.id());

    assertThat(boms.list(ACME, PageEnd.NONE, 10))
        .extracting(Bom::id)
        .containsExactly(recent.id(), old.id());
  }

  @Test
  void showsABomToItsOrganizationAndToOperators() {
    Bom bom = add("acme");
    String id = bom.id().toString();

    assertThat(boms.readable(id, ACME).id()).isEqualTo(bom.id());
    assertThat(boms.readable(id, OPERATOR).id()).isEqualTo(bom.id());
    assertThat(boms.list(OPERATOR, PageEnd.NONE, 10)).hasSize(1);
    assertThat(boms.list(GLOBEX, PageEnd.NONE, 10)).isEmpty();
    assertThatThrownBy(() -> boms.own(id, OPERATOR))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(403));
  }

  @Test
  void deniesAForeignBomInTheWordsForNone() {
    String foreign = add("acme").id().toString();

    for (String id : List.of(foreign, UUID.randomUUID().toString(), "1-1-1-1-1", "x", "")) {
      assertThatThrownBy(() -> boms.readable(id, GLOBEX))
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.members()).isEqualTo(Problem.notFound().members()));
    }
  }

  @Test
  void takesAFileWholeOrNotAtAll() throws Exception {
    var table = Lines.of("OK-1", "OK-2", "not \0 for PostgreSQL");

    assertThatThrownBy(() -> boms.add("acme", "half", table, "alice"))
        .hasStackTraceContaining("0x00");

    assertThat(tables.one(Long.class, "select count(*) from bom")).isZero();
    assertThat(tables.one(Long.class, "select count(*) from line_item")).isZero();
  }

  @Test
  void listsLinesByStateAndNumber() throws Exception {
    UUID bom = boms.add("acme", "lines", Lines.of(6), "alice").id();
    tables.change("update line_item set status = 'FAILED' where line_number % 2 = 0");

    assertThat(lines.list(bom, Set.of(LineStatus.FAILED), 2, 10))
        .extracting(LineItem::lineNumber)
        .containsExactly(4, 6);
    assertThat(lines.list(bom, Set.of(LineStatus.values()), 1, 3))
        .extracting(LineItem::lineNumber)
        .containsExactly(2, 3, 4);
    assertThat(lines.list(bom, Set.of(LineStatus.ENRICHED), 0, 10)).isEmpty();
  }

  @Test
  void deletesAllThatBelongsToABom() throws Exception {
    Bom bom = add("acme");
    Bom other = add("acme");
    runs.queue(bom, Scope.ALL, "alice", Optional.empty());
    tables.change("update run set completed_at = now(), status = 'COMPLETED'");

    assertThat(boms.delete(bom.id())).isTrue();

    assertThat(tables.all(UUID.class, "select id from bom")).containsExactly(other.id());
    for (String table : List.of("run", "batch", "event")) {
      assertThat(tables.one(Long.class, "select count(*) from " + table)).as(table).isZero();
    }
    assertThat(tables.one(Long.class, "select count(*) from line_item")).isEqualTo(1);
  }

  @Test
  void keepsABomWhileARunIsOpen() throws Exception {
    Bom bom = add("acme");
    runs.queue(bom, Scope.ALL, "alice", Optional.empty());

    assertThat(boms.delete(bom.id())).isFalse();
    assertThat(boms.readable(bom.id().toString(), ACME).id()).isEqualTo(bom.id());
  }

  @Test
  void deletesWhatIsNotThereInVain() {
    assertThat(boms.delete(UUID.randomUUID())).isFalse();
  }

  /** Texts reach the database as arrays, which have a notation of their own. */
  @Test
  void keepsWhatASourceSaysToTheLetter() throws Exception {
    List<String> said =
        List.of("5\" \\ {x}, 'y'", "NULL", "", " ", "\t\r\n", "µΩ 電子 😀", "\\\"", "\\");
    Bom bom = boms.add("acme", "bom", Lines.of(said.size()), "alice");

    write(bom, said);

    assertThat(lines.list(bom.id(), Set.of(LineStatus.ENRICHED), 0, 100))
        .extracting(line -> line.part().orElseThrow().description())
        .containsExactlyElementsOf(said);
  }

  /** PostgreSQL has no such characters, and a run would try its batch again and again. */
  @Test
  void leavesOutWhatTheDatabaseCannotKeep() throws Exception {
    Bom bom = boms.add("acme", "bom", Lines.of(2), "alice");

    write(bom, List.of("zero\0 byte", "half \uD83D pair"));

    assertThat(lines.list(bom.id(), Set.of(LineStatus.ENRICHED), 0, 100))
        .extracting(line -> line.part().orElseThrow().description())
        .containsExactly("zero byte", "half ? pair");
  }

  @Test
  void movesFactsOfVersionsBeforeToParts() throws Exception {
    Bom bom = boms.add("acme", "bom", Lines.of(2), "alice");
    tables.change("delete from bom_with_facts");
    tables.change("insert into bom_with_facts values (?)", bom.id());
    tables.change(
        """
        update line_item set status = 'ENRICHED', part_mpn = 'OF-BEFORE-1', part_manufacturer = 'Molex',
          part_lifecycle = 'OBSOLETE', part_rohs = 'COMPLIANT', part_source = 'catalogue (old.csv)',
          part_retrieved_at = now()
        where bom_id = ? and line_number = 2
        """,
        bom.id());
    PartFacts before = lines.find(bom.id(), 2).orElseThrow().part().orElseThrow();

    while (facts.move() > 0) {}

    LineItem moved = tables.inTransaction(() -> lines.find(bom.id(), 2)).orElseThrow();
    assertThat(moved.keptPart()).isPresent();
    assertThat(moved.part()).contains(before);
    assertThat(tables.one(Long.class, "select count(*) from bom_with_facts")).isZero();
    assertThat(lines.find(bom.id(), 1).orElseThrow().part()).isEmpty();
  }

  private void write(Bom bom, List<String> descriptions) throws Exception {
    List<LineOutcome> outcomes =
        IntStream.range(0, descriptions.size())
            .mapToObj(
                i ->
                    new LineOutcome.Enriched(
                        i + 1,
                        "X",
                        part("X" + i, descriptions.get(i)),
                        Match.EXACT,
                        "active",
                        List.of()))
            .map(LineOutcome.class::cast)
            .toList();
    tables.inTransaction(
        () -> {
          lines.write(bom.id(), outcomes);
          return null;
        });
  }

  private long part(String mpn, String description) {
    var listing =
        Listing.of(
            Provenance.of("Z", Instant.EPOCH), mpn, "Y", Map.of(Fact.DESCRIPTION, description));
    var part = new FoundPart(List.of(listing), Match.EXACT);
    return known.keep(List.of(part)).get(part.key());
  }

  private Bom add(String organization) {
    return boms.add(organization, "bom", Lines.of(1), "alice");
  }
}
