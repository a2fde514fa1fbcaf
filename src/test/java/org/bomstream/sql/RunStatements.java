package org.bomstream.sql;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.control.SeveralBoms;
import org.bomstream.part.control.answer.AnswerStore;
import org.bomstream.part.control.answer.OldAnswers;
import org.bomstream.part.control.store.PartStore;
import org.bomstream.part.source.catalogue.PartCatalogue;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.run.control.Batches;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.NewRuns;

/** The statements of a run, about a chunk of some of its batches. */
final class RunStatements {
  static final int FILLING = 3;
  static final int ALL_LINES = 10_000;

  private static final int BATCHES = 20;
  private static final int CHUNK = BATCHES * FilledTables.LINES;
  private static final int ALL_BATCHES = ALL_LINES / FilledTables.LINES;

  /** The rows themselves, and the same again where they are read before they are written. */
  private static final int TIMES = 3;

  /**
   * What lies in a page or two is read whole, and with it what other tests have rolled back; of two
   * tables at most.
   */
  private static final int FEW = 600;

  /** Of a BOM among others of its size. */
  static final int FEW_LINES = 100;

  private static final int FEW_BATCHES = FEW_LINES / FilledTables.LINES;
  private static final UUID SMALL = FilledTables.bom(RunStatements.FILLING - 1, 1);

  /** Before all answers. */
  private static final Instant YEAR = Instant.parse("2020-01-01T00:00:00Z");

  private static final UUID BOM = FilledTables.bom(FILLING, 1);
  private static final List<Integer> NUMBERS = from(501, CHUNK);
  private static final List<Integer> BATCH_NUMBERS = from(51, BATCHES);

  private RunStatements() {}

  static List<PlannedStatement> all() {
    return Stream.of(
            byKey(LineItems.class, "PARTS", CHUNK, BOM, SqlArray.of(NUMBERS)),
            byKey(SeveralBoms.class, "PARTS", CHUNK, same(CHUNK), SqlArray.of(NUMBERS)),
            write(),
            byKey(Batches.class, "LINES", BATCHES, BOM, SqlArray.of(BATCH_NUMBERS), CHUNK),
            byKey(
                Batches.class,
                "COMPLETE",
                BATCHES,
                same(BATCHES),
                SqlArray.of(BATCH_NUMBERS),
                SqlArray.of(BATCH_NUMBERS),
                SqlArray.of(BATCH_NUMBERS),
                SqlArray.ofArrays(Collections.nCopies(BATCHES, List.of(1)))),
            byKey(
                Batches.class, "FORM", BATCHES, BOM, ALL_BATCHES - BATCHES, ALL_BATCHES, 10, 1000),
            byKey(
                ProgressLog.class, "APPEND", 1, same(1), "{1}", "{}", same(1), "{0}", "{x}", "{x}"),
            byKey(ProgressLog.class, "MOVED", 2, same(1), same(1), "{7}"),
            byKey(
                PartCatalogue.class,
                "FIND",
                6 * CHUNK,
                parts(),
                parts(),
                SqlArray.ofTexts(Collections.nCopies(CHUNK, "lcsc")),
                parts()),
            byKey(PartStore.class, "FIND", CHUNK, parts(), makers()),
            byKey(PartStore.class, "LOCK", CHUNK, parts(), makers()),
            byKey(PartStore.class, "LISTINGS", 2 * CHUNK, SqlArray.of(NUMBERS)),
            byKey(
                AnswerStore.class,
                "FIND",
                CHUNK,
                sources(),
                parts(),
                numbers(),
                numbers(),
                numbers(),
                YEAR),
            byKey(AnswerStore.class, "CLAIM", CHUNK, BOM, 1, sources(), parts(), YEAR, 1, 1),
            byKey(
                AnswerStore.class,
                "SETTLE",
                CHUNK,
                sources(),
                parts(),
                sources(),
                sources(),
                BOM,
                BOM,
                BOM),
            byRange(OldAnswers.class, "FORGET", 500, 60, 500),
            byRange(OldAnswers.class, "FORGET", 0, 1_000_000, 500),
            byKey(Batches.class, "PENDING", ALL_BATCHES, BOM),
            byKey(Batches.class, "PENDING_OF_SEVERAL", ALL_BATCHES, same(1)),
            byKey(Batches.class, "LIST", BATCHES, BOM, 50, BATCHES),
            byKey(
                Leases.class,
                "RENEW",
                1,
                "here",
                8,
                same(1),
                "{0}",
                "{\"{}\"}",
                "here",
                8,
                8,
                "here"),
            byKey(Batches.class, "PENDING", FEW_BATCHES, SMALL),
            byKey(Batches.class, "PENDING_OF_SEVERAL", FEW_BATCHES, SqlArray.of(List.of(SMALL))),
            queue(BOM, ALL_LINES, 1, "ALL"),
            queue(BOM, ALL_LINES, 2, "FAILED"),
            queue(BOM, ALL_LINES, 3, "STALE"),
            queue(BOM, ALL_LINES, 5, "PENDING"),
            queue(BOM, ALL_LINES, 6, "INCOMPLETE"),
            queue(SMALL, FEW_LINES, 4, "ALL"))
        .toList();
  }

  private static PlannedStatement byKey(Class<?> store, String text, int rows, Object... values) {
    return new PlannedStatement(store, text, List.of(values), true, FEW + TIMES * rows);
  }

  /** In our sessions alone. */
  private static PlannedStatement byRange(Class<?> store, String text, int rows, Object... values) {
    return new PlannedStatement(store, text, List.of(values), false, FEW + TIMES * rows);
  }

  private static PlannedStatement write() {
    String texts = SqlArray.ofTexts(Collections.nCopies(CHUNK, "x"));
    Object[] values = new Object[11];
    Arrays.fill(values, texts);
    values[0] = same(CHUNK);
    values[1] = SqlArray.of(NUMBERS);
    values[4] = SqlArray.of(Collections.nCopies(CHUNK, false));
    values[5] = SqlArray.of(NUMBERS);
    values[7] = SqlArray.of(Collections.nCopies(CHUNK, 1));
    values[9] = SqlArray.ofTexts(Collections.nCopies(CHUNK, "ENRICHED"));
    return byKey(hidden("org.bomstream.bom.control.LineUpdate"), "WRITE", CHUNK, values);
  }

  private static PlannedStatement queue(UUID bom, int lines, int run, String scope) {
    return byKey(
        NewRuns.class,
        "QUEUE",
        lines,
        new UUID(run, 0),
        bom,
        "acme",
        10,
        1000,
        scope,
        "alice",
        "PT1H",
        true,
        "PT1H",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
  }

  private static Class<?> hidden(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String parts() {
    return SqlArray.ofTexts(NUMBERS.stream().map(number -> "P" + number).toList());
  }

  private static String sources() {
    return SqlArray.ofTexts(Collections.nCopies(CHUNK, "a"));
  }

  private static String numbers() {
    return SqlArray.of(NUMBERS);
  }

  private static String makers() {
    return SqlArray.ofTexts(Collections.nCopies(CHUNK, "M"));
  }

  private static String same(int times) {
    return SqlArray.of(Collections.nCopies(times, BOM));
  }

  private static List<Integer> from(int first, int count) {
    return IntStream.range(first, first + count).boxed().toList();
  }
}
