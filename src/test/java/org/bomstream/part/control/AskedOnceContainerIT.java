package org.bomstream.part.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bomstream.InContainer;
import org.bomstream.ServerTables;
import org.bomstream.launch.Deployed;
import org.bomstream.part.entity.PartNumber;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source whose answers are kept, in the server. */
@InContainer
class AskedOnceContainerIT {
  static final int THREADS = 4;
  static final Duration DAY = Duration.ofDays(1);

  @Inject PartLookup lookup;
  @Inject ServerTables tables;

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0"),
        AskedOnceContainerIT.class,
        FakeSource.class,
        FakeSource.Behaviour.class,
        FakeSource.Kept.class,
        FakeSource.OfOurDatabase.class,
        ServerTables.class);
  }

  @BeforeEach
  void forget() throws Exception {
    tables.change("truncate source_answer");
  }

  @Test
  void keepsAnswersThoughTheCallersTransactionIsRolledBack() throws Exception {
    FakeSource source = FakeSource.finding("dear").fresh(DAY, DAY);
    List<PartNumber> one = List.of(new PartNumber("ONE-1", null));
    try {
      tables.inTransaction(
          () -> {
            lookup.lookUp(one, List.of(source), Instant.EPOCH);
            throw new IllegalStateException("the batch fails");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("the batch fails");
    }
    assertThat(lookup.lookUp(one, List.of(source), Instant.EPOCH))
        .containsEntry(one.getFirst(), FakeSource.foundAt("dear"));
    assertThat(source.calls).hasSize(1);
  }

  @Test
  void asksForEachNumberOnceFromSeveralThreads() throws Exception {
    FakeSource source = FakeSource.finding("dear").fresh(DAY, DAY);
    List<Callable<Map<PartNumber, PartAnswer>>> all = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      List<PartNumber> mine =
          IntStream.range(thread * 10, thread * 10 + 100)
              .mapToObj(i -> new PartNumber("PART-" + i, null))
              .toList();
      all.add(() -> lookup.lookUp(mine, List.of(source), Instant.EPOCH));
    }
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (var each : threads.invokeAll(all)) {
        assertThat(each.get()).hasSize(100);
      }
    }
    assertThat(source.calls.stream().flatMap(List::stream)).hasSize(130).doesNotHaveDuplicates();
  }
}
