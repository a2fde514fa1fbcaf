package org.bomstream.part.control.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.entity.PartNumber;
import org.jspecify.annotations.Nullable;

/** Says beforehand what asking suppliers would take, and asks nobody. */
@ApplicationScoped
public class SupplierPlans {
  /** Where a supplier does not limit its pace: a call of a usual length, four at once. */
  private static final Duration USUAL = Duration.ofMillis(100);

  @Inject SupplierDesks desks;

  /**
   * What it would take.
   *
   * @param known part numbers of which all suppliers' answers are fresh
   */
  public record Plan(int known, List<SourcePlan> sources) {}

  /**
   * What it would take to ask one supplier for some part numbers.
   *
   * @param calls as many as its quotas let through before the turn of its day
   * @param quotaLeft calls or parts; null where it has no such quota
   * @param resetsAt null where it has no quota of a day
   * @param duration of these calls, at the pace that it allows
   * @param deferred part numbers that have to wait for the turn of its day
   * @param partsBilled at most, where its quota is in parts
   */
  public record SourcePlan(
      String source,
      long calls,
      @Nullable Long quotaLeft,
      @Nullable Instant resetsAt,
      Duration duration,
      long deferred,
      long partsBilled) {}

  /**
   * What it would take to ask for all of these.
   *
   * @param oldest no answer from before is taken
   */
  public Plan of(Collection<PartNumber> numbers, Instant oldest) {
    Map<Question, KeptAnswer> known = desks.known(numbers, oldest);
    Set<PartNumber> open = new HashSet<>();
    List<SourcePlan> plans =
        desks.inOrder().stream()
            .map(desk -> plan(desk.place(), unknown(desk.place(), numbers, known, open)))
            .toList();
    return new Plan(desks.isEmpty() ? 0 : numbers.size() - open.size(), plans);
  }

  /** Of several numbers that put one question, one is asked for. */
  private static long unknown(
      SupplierPlace place,
      Collection<PartNumber> numbers,
      Map<Question, KeptAnswer> known,
      Set<PartNumber> open) {
    Set<PartNumber> its =
        numbers.stream()
            .filter(number -> place.supplier().takes(number))
            .filter(number -> !known.containsKey(Question.of(place.source(), number)))
            .collect(Collectors.toSet());
    open.addAll(its);
    return its.stream().map(number -> Question.of(place.source(), number)).distinct().count();
  }

  private static SourcePlan plan(SupplierPlace place, long unknown) {
    Supplier supplier = place.supplier();
    Optional<SupplierQuotas.Left> least =
        place.left().stream()
            .filter(left -> !left.quota().isShort())
            .min(Comparator.comparingLong(left -> numbers(supplier, left)));
    long possible = least.map(left -> Math.min(unknown, numbers(supplier, left))).orElse(unknown);
    long calls = Math.ceilDiv(possible, supplier.numbersPerCall());
    Duration pace = SupplierQuotas.pace(supplier.quotas());
    Duration each = pace.compareTo(USUAL) > 0 ? pace : USUAL;
    return new SourcePlan(
        place.source(),
        calls,
        least.map(SupplierQuotas.Left::left).orElse(null),
        least.map(SupplierQuotas.Left::resetsAt).orElse(null),
        each.multipliedBy(calls),
        unknown - possible,
        place.isPaidByPart() ? possible * supplier.partsPerNumber() : 0);
  }

  /** How many numbers may be asked for with what is left. */
  private static long numbers(Supplier supplier, SupplierQuotas.Left left) {
    return left.quota().unit() == Quota.Unit.PART
        ? left.left() / supplier.partsPerNumber()
        : left.left() * supplier.numbersPerCall();
  }
}
