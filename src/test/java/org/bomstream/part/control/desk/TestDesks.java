package org.bomstream.part.control.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceMeter;
import org.bomstream.part.control.answer.AnswerDatabase;
import org.bomstream.part.control.desk.SupplierPlace.Stores;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.trace.Step;

/** Desks over one database, as if each were a node's. */
final class TestDesks {
  /** Counts nothing: there is no server with metrics. */
  static final class QuietMeter extends SourceMeter {
    @Override
    public Step asking() {
      return Step.NONE;
    }

    @Override
    public void called(Step call, String source, String outcome, Duration duration) {
      // Nobody looks.
    }

    @Override
    public void answered(String source, String from, int numbers) {
      // Nobody looks.
    }

    @Override
    public void left(String source, String window, long calls) {
      // Nobody looks.
    }

    @Override
    public void waited(String source, Duration pause) {
      // Nobody looks.
    }
  }

  private final Executor executor;
  private final Asked.Tally lookUps = new Asked.Tally();
  private Duration day = Duration.ofDays(1);

  TestDesks(Executor executor) {
    this.executor = executor;
  }

  /** With days of another length. */
  TestDesks day(Duration length) {
    day = length;
    return this;
  }

  /** A node's desk. */
  SupplierDesk node(Supplier supplier) {
    return new SupplierDesk(place(supplier), executor, lookUps);
  }

  /** What a node knows of a supplier. */
  SupplierPlace place(Supplier supplier) {
    var stores =
        new Stores(quotas(), standings(), AnswerDatabase.store(), new QuietMeter(), clock());
    var verdict = new Verdict(supplier.name(), supplier.title(), new Manufacturers());
    return new SupplierPlace(supplier, supplier.name(), stores, verdict);
  }

  SupplierQuotas quotas() {
    var quotas = new SupplierQuotas();
    quotas.database = AnswerDatabase.database();
    quotas.clock = clock();
    quotas.day = day;
    quotas.meter = new QuietMeter();
    return quotas;
  }

  static SupplierStandings standings() {
    var standings = new SupplierStandings();
    standings.database = AnswerDatabase.database();
    return standings;
  }

  static DatabaseClock clock() {
    var clock = new DatabaseClock();
    clock.database = AnswerDatabase.database();
    return clock;
  }

  /** A run that asks for some numbers later. */
  record Run(List<PartNumber> later) implements Waiting {
    @Override
    public boolean isGivenUp() {
      return false;
    }

    @Override
    public Stream<PartNumber> soon() {
      return later.stream();
    }
  }

  /** Asks as a batch does, when nothing is known before. */
  static Asked ask(SupplierDesk desk, String organization, List<PartNumber> numbers) {
    return desk.ask(organization, numbers, Map.of(), Instant.EPOCH, Waiting.QUIETLY);
  }

  static Map<PartNumber, SourceAnswer> answers(SupplierDesk desk, List<PartNumber> numbers) {
    return ask(desk, "acme", numbers).await(Waiting.QUIETLY);
  }

  /** Numbers that no two tests share. */
  static List<PartNumber> numbers(String prefix, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> new PartNumber("%s%03d".formatted(prefix, i), null))
        .toList();
  }
}
