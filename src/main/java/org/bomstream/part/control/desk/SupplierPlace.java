package org.bomstream.part.control.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceMeter;
import org.bomstream.part.control.answer.AnswerClaim;
import org.bomstream.part.control.answer.AnswerStore;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.jspecify.annotations.Nullable;

/**
 * A supplier, with what all nodes know of it: its quotas, how it stands, its answers. As opposed to
 * the questions that this node has for it ({@link SupplierDesk}).
 */
final class SupplierPlace {
  /** How soon a node hears what another has found out. */
  private static final Duration HEARD = Duration.ofSeconds(1);

  /** That it answers is written down no more often. */
  private static final Duration NOTED = Duration.ofSeconds(10);

  /** For so long a number that was refused is not asked again. */
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private static final int MOST_REMEMBERED = 10_000;

  private final Supplier supplier;
  private final String source;
  private final Stores stores;
  private final Verdict verdict;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Cache<Question, Instant> refused =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();
  private @Nullable Standing heard;
  private long heardAt;

  /** Where it is kept what all nodes know. */
  record Stores(
      SupplierQuotas quotas,
      SupplierStandings standings,
      AnswerStore answers,
      SourceMeter meter,
      DatabaseClock clock) {}

  /**
   * @param source the word for it, which tells a simulated one from a true one
   */
  SupplierPlace(Supplier supplier, String source, Stores stores, Verdict verdict) {
    this.supplier = supplier;
    this.source = source;
    this.stores = stores;
    this.verdict = verdict;
  }

  /** Whoever has it waits for the next turn: of this node one at a time, and each in its order. */
  ReentrantLock turn() {
    return turn;
  }

  Supplier supplier() {
    return supplier;
  }

  /** The word for it in answers, tables and metrics. */
  String source() {
    return source;
  }

  Verdict verdict() {
    return verdict;
  }

  AnswerStore answers() {
    return stores.answers();
  }

  SourceMeter meter() {
    return stores.meter();
  }

  DatabaseClock clock() {
    return stores.clock();
  }

  /** What a call takes upon itself; empty where its answers do not serve others. */
  Optional<AnswerClaim> claim(Executor executor) {
    return supplier.freshness().map(fresh -> new AnswerClaim(answers(), fresh, executor));
  }

  /** Whether its answers serve others. */
  boolean isKept() {
    return supplier.freshness().isPresent();
  }

  /** How it stands, as this node last heard. */
  synchronized Standing standing() {
    Standing last = heard;
    if (last == null || System.nanoTime() - heardAt >= HEARD.toNanos()) {
      last = stores.standings().of(source);
      heard = last;
      heardAt = System.nanoTime();
    }
    return last;
  }

  /** Whether one call alone is to find out if it is back. */
  boolean isTrial() {
    return standing().isBroken();
  }

  /** Takes a turn for a call. */
  SupplierQuotas.Turn take() {
    return stores.quotas().take(source, supplier.quotas(), mostParts());
  }

  /** Takes another turn of the short windows, for a call that has one of all quotas. */
  SupplierQuotas.Turn takeAgain() {
    List<Quota> shortOnes = supplier.quotas().stream().filter(Quota::isShort).toList();
    return stores.quotas().take(source, shortOnes, mostParts());
  }

  /** Whether a turn was taken so long ago that its call would come too near to those after it. */
  boolean isOver(SupplierQuotas.Turn.Now turn) {
    return supplier.quotas().stream()
        .filter(Quota::isShort)
        .map(quota -> QuotaWindow.margin(quota.length().orElseThrow()))
        .anyMatch(margin -> turn.age().compareTo(margin) > 0);
  }

  /** A turn was not used. */
  void giveBack() {
    giveBack(Quota.Unit.CALL, 1);
    giveBack(Quota.Unit.PART, mostParts());
  }

  void giveBack(Quota.Unit unit, long tokens) {
    stores.quotas().giveBack(source, supplier.quotas(), unit, tokens);
  }

  /** Whether each part that it finds is charged for, and not the call. */
  boolean isPaidByPart() {
    return supplier.quotas().stream().anyMatch(quota -> quota.unit() == Quota.Unit.PART);
  }

  /** As many parts as a call may be charged for. */
  long mostParts() {
    return (long) supplier.numbersPerCall() * supplier.partsPerNumber();
  }

  void correct(Quota quota, long left) {
    stores.quotas().correct(source, quota, left);
  }

  Optional<Duration> untilTurn() {
    return stores.quotas().untilTurn(supplier.quotas());
  }

  /** How much of its quotas is left. */
  List<SupplierQuotas.Left> left() {
    return stores.quotas().left(source, supplier.quotas());
  }

  /** It is left alone for a while, which says nothing of how often it has failed. */
  void close(Why why, Duration length, String detail) {
    close(why, length, detail, standing().failures());
  }

  synchronized void close(Why why, Duration length, String detail, int failures) {
    stores.standings().close(source, why, length, detail, failures);
    heard = null;
  }

  /**
   * It finds fault with a number, which this node keeps from it for a while.
   *
   * @return what is said of the number
   */
  SourceAnswer refuse(Question number) {
    refused.put(number, clock().now());
    return badRequest();
  }

  /** What is said of a number that cannot be asked for. */
  SourceAnswer badRequest() {
    return new SourceAnswer.Missing(new MissingSource(source, Why.BAD_REQUEST, null));
  }

  /** Whether it has found fault with a number since then. */
  boolean hasRefused(Question number, Instant since) {
    Instant last = refused.getIfPresent(number);
    return last != null && !last.isBefore(since);
  }

  /** It has answered. */
  synchronized void answered() {
    Standing last = standing();
    boolean noted =
        last.why() == null
            && last.failures() == 0
            && last.answered() != null
            && Duration.between(last.answered(), clock().now()).compareTo(NOTED) < 0;
    if (!noted) {
      stores.standings().answered(source);
      heard = null;
    }
  }

  /** An operator has it asked again at once. */
  synchronized void open() {
    refused.invalidateAll();
    stores.standings().open(source);
    heard = null;
  }
}
