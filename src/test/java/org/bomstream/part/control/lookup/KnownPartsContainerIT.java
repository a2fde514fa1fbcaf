package org.bomstream.part.control.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bomstream.InContainer;
import org.bomstream.ServerTables;
import org.bomstream.launch.Deployed;
import org.bomstream.part.control.store.PartStore;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.PartDetails;
import org.bomstream.part.entity.Provenance;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts as the database keeps them. */
@InContainer
class KnownPartsContainerIT {
  static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  static final Parameter TEN_OHM =
      new Parameter("resistance", BigDecimal.TEN, "\u03a9", "10 \u03a9");
  static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");

  @Inject PartSources sources;
  @Inject PartStore store;
  @Inject ServerTables tables;

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0"), KnownPartsContainerIT.class, ServerTables.class);
  }

  private KnownParts known;

  @BeforeEach
  void forget() throws Exception {
    tables.change("truncate part cascade");
    known = anotherNode();
  }

  @Test
  void keepsAPartOnce() throws Exception {
    long first = keep(listing("catalogue", EARLY, "AB-1234"));
    assertThat(keep(listing("catalogue", EARLY, "ab-1234"))).isEqualTo(first);
    assertThat(keep(listing("catalogue", LATE, "AB-1234"))).isEqualTo(first);
    assertThat(tables.one(Long.class, "select count(*) from part")).isOne();
  }

  @Test
  void tellsTwoSpellingsApart() throws Exception {
    assertThat(keep(listing("catalogue", EARLY, "AB-1234")))
        .isNotEqualTo(keep(listing("catalogue", EARLY, "AB1234")));
  }

  @Test
  void mergesWhatSourcesSayOneAfterTheOther() throws Exception {
    keep(listing("numbers", EARLY, "AB-1234").withParameters(List.of(TEN_OHM)));
    long part =
        keep(
            listing("catalogue", EARLY, "AB-1234")
                .with(Lifecycle.OBSOLETE)
                .with(Fact.PACKAGE, "0402"));

    PartDetails details = details(part);
    assertThat(details.headline().lifecycle()).isEqualTo(Lifecycle.OBSOLETE);
    assertThat(details.parameters())
        .containsExactly(new PartDetails.Told<>(TEN_OHM, Provenance.of("numbers", EARLY)));
    assertThat(tables.one(String.class, "select lifecycle || ' ' || package from part"))
        .isEqualTo("OBSOLETE 0402");
  }

  @Test
  void keepsAllThatIsSaidToTwoLinesOfOnePart() {
    var catalogue = listing("catalogue", EARLY, "AB-1234");
    var rule = listing("numbers", EARLY, "AB-1234").withParameters(List.of(TEN_OHM));
    var both = new FoundPart(List.of(catalogue, rule), Match.EXACT);
    var ids = known.keep(List.of(both, new FoundPart(List.of(catalogue), Match.EXACT)));
    assertThat(details(ids.get(both.key())).parameters()).hasSize(1);
  }

  @Test
  void believesTheNewerAnswerOfASource() {
    keep(listing("catalogue", LATE, "AB-1234").with(Lifecycle.OBSOLETE));
    long part = keep(listing("catalogue", EARLY, "AB-1234").with(Lifecycle.ACTIVE));
    assertThat(details(part).headline().lifecycle()).isEqualTo(Lifecycle.OBSOLETE);
  }

  @Test
  void believesAnyAnswerMoreThanWhatAVersionBeforeHasKept() {
    var old = listing("catalogue", LATE, "AB-1234").with(Lifecycle.OBSOLETE);
    known.keepOld(List.of(found(old)));
    long part = keep(listing("catalogue", EARLY, "AB-1234").with(Lifecycle.ACTIVE));
    assertThat(details(part).headline().lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    known.keepOld(List.of(found(old)));
    assertThat(details(part).headline().lifecycle()).isEqualTo(Lifecycle.ACTIVE);
  }

  @Test
  void writesNothingAgainThatIsKnown() throws Exception {
    var listing = listing("catalogue", EARLY, "AB-1234");
    keep(listing);
    String before = tables.one(String.class, "select xmin || ' ' || ctid from part");
    keep(listing);
    anotherNode().keep(List.of(found(listing)));
    assertThat(tables.one(String.class, "select xmin || ' ' || ctid from part")).isEqualTo(before);
  }

  @Test
  void keepsTheSamePartsFromSeveralThreadsAtOnce() throws Exception {
    List<FoundPart> parts =
        IntStream.range(0, 200)
            .mapToObj(i -> found(listing("catalogue", EARLY, "PART-" + i)))
            .toList();
    List<Future<?>> writers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int writer = 0; writer < 4; writer++) {
        List<FoundPart> mine = new ArrayList<>(parts);
        Collections.rotate(mine, writer * 50);
        KnownParts node = anotherNode();
        writers.add(threads.submit(() -> node.keep(mine)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    assertThat(tables.one(Long.class, "select count(*) from part")).isEqualTo(200);
  }

  /** One that remembers nothing. */
  private KnownParts anotherNode() {
    var node = new KnownParts();
    node.store = store;
    node.sources = sources;
    return node;
  }

  private long keep(Listing listing) {
    FoundPart part = found(listing);
    return Objects.requireNonNull(known.keep(List.of(part)).get(part.key()));
  }

  private PartDetails details(long part) {
    return Objects.requireNonNull(known.details(List.of(part)).get(part));
  }

  private static FoundPart found(Listing listing) {
    return new FoundPart(List.of(listing), Match.EXACT);
  }

  private static Listing listing(String source, Instant at, String mpn) {
    return Listing.of(Provenance.of(source, at), mpn, "Molex");
  }
}
