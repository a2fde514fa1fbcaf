package org.bomstream.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.bomstream.simulator.catalogue.Catalogue;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.front.Front;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.script.Fault;
import org.bomstream.simulator.script.Kind;
import org.bomstream.simulator.script.Plan;
import org.bomstream.simulator.script.Script;
import org.bomstream.simulator.traffic.Books;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.traffic.Limit;
import org.bomstream.simulator.traffic.Outcome;
import org.bomstream.simulator.traffic.Traffic;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;
import org.bomstream.simulator.wire.Delivery;

/** Serves one supplier's calls: key, quota, what the script plays, and then the answer. */
final class Counter {
  private static final int LONG_MILLIS = 600_000;

  private final Shop shop;
  private final Front front;
  private final Catalogue catalogue;
  private final Clock clock;
  private final Supplier<Script> script;
  private final Traffic traffic;
  private final Books books;

  Counter(Shop shop, Catalogue catalogue, Clock clock, Supplier<Script> script) {
    this.shop = shop;
    this.front = Fronts.of(shop, clock);
    this.catalogue = catalogue;
    this.clock = clock;
    this.script = script;
    this.traffic = new Traffic(clock, script.get().quotas(shop));
    this.books = new Books(traffic);
  }

  Traffic traffic() {
    return traffic;
  }

  Books books() {
    return books;
  }

  void serve(HttpExchange exchange) throws IOException, InterruptedException {
    var call = Call.of(exchange);
    var forToken = front.isForToken(call);
    var now = clock.instant();
    var plan = forToken ? script.get().anyCall(shop, now) : script.get().nextCall(shop, now);
    plan.of(Kind.LATENCY).ifPresent(Counter::await);
    var ending = forToken ? token(call, plan) : ending(call, plan);
    if (plan.has(Kind.HANG)) {
      Thread.sleep(plan.of(Kind.HANG).orElseThrow().detail("millis", LONG_MILLIS));
      exchange.close();
      return;
    }
    Delivery.send(exchange, ending, plan);
  }

  private static void await(Fault latency) {
    var jitter = latency.detail("jitter_millis", 0);
    var more = jitter > 0 ? ThreadLocalRandom.current().nextInt(jitter) : 0;
    try {
      Thread.sleep(latency.detail("millis", 1000) + more);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer token(Call call, Plan plan) {
    books.token();
    if (plan.has(Kind.UNAVAILABLE)) {
      return unavailable(plan);
    }
    return plan.has(Kind.REFUSED) ? front.refused() : front.token(call);
  }

  private Answer ending(Call call, Plan plan) {
    var refusal = refusal(call, plan);
    if (refusal.isPresent()) {
      books.ended(Outcome.REFUSED);
      return refusal.get();
    }
    var excess = traffic.call().or(() -> played(plan));
    if (excess.isPresent()) {
      books.ended(outcome(excess.get().limit()));
      return counted(front.tooMany(excess.get()));
    }
    if (plan.has(Kind.UNAVAILABLE) || plan.has(Kind.HANG)) {
      books.ended(Outcome.FAULTY);
      return unavailable(plan);
    }
    return counted(answer(call, plan));
  }

  private Answer answer(Call call, Plan plan) {
    var shelf = new Shelf(shop, catalogue, plan, books, traffic);
    var answer = front.answer(call, shelf);
    if (shelf.isOverQuota()) {
      books.ended(Outcome.QUOTA_USED_UP);
    } else {
      books.ended(plan.spoilsAnswer() ? Outcome.FAULTY : Outcome.ANSWERED);
    }
    return answer;
  }

  private Optional<Answer> refusal(Call call, Plan plan) {
    if (plan.has(Kind.REFUSED)) {
      return Optional.of(front.refused());
    }
    return front
        .refusal(call)
        .or(() -> plan.of(Kind.TOKEN_EXPIRED).map(fault -> front.expired(call)));
  }

  private Optional<Excess> played(Plan plan) {
    var quotas = traffic.quotas();
    var usedUp =
        plan.of(Kind.QUOTA_USED_UP)
            .map(fault -> new Excess(Limit.DAY, quotas.perDay(), untilEnd(fault)));
    return usedUp.or(
        () ->
            plan.of(Kind.THROTTLED)
                .map(fault -> new Excess(burst(), Math.max(1, quotas.perMinute()), wait(fault))));
  }

  private Duration untilEnd(Fault fault) {
    return script.get().left(fault, clock.instant()).orElseGet(traffic::untilTurn);
  }

  private static Duration wait(Fault fault) {
    var seconds = fault.detail("retry_after", 1);
    return seconds < 0 ? null : Duration.ofSeconds(seconds);
  }

  private Limit burst() {
    return shop == Shop.ELEMENT14 ? Limit.SECOND : Limit.MINUTE;
  }

  private static Outcome outcome(Limit limit) {
    return limit == Limit.DAY ? Outcome.QUOTA_USED_UP : Outcome.THROTTLED;
  }

  private Answer counted(Answer answer) {
    return front.counted(answer, traffic.quotas().perDay(), traffic.left());
  }

  private static Answer unavailable(Plan plan) {
    var status = plan.of(Kind.UNAVAILABLE).map(fault -> fault.detail("status", 503)).orElse(503);
    return Answer.page(status, "<html><h1>The service is unavailable.</h1></html>");
  }
}
