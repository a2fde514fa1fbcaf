package org.bomstream.part.control.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;

/** How suppliers stand, and whether they work. */
@ApplicationScoped
public class SupplierStates {
  @Inject SupplierDesks desks;
  @Inject SupplierStandings standings;

  /** All suppliers there are, the most trusted first. */
  public List<SupplierState> all() {
    return desks.suppliers().stream().map(this::state).toList();
  }

  private SupplierState state(Supplier supplier) {
    Optional<SupplierDesk> desk = desks.desk(supplier.name());
    return new SupplierState(
        supplier,
        desks.source(supplier),
        desks.off(supplier).orElse(null),
        desk.map(its -> standings.of(its.place().source())).orElse(null),
        desk.map(its -> its.place().left()).orElse(List.of()),
        desk.map(SupplierDesk::waiting).orElse(0));
  }

  /**
   * What came of a trial.
   *
   * @param answer empty where it takes no such number
   */
  public record Trial(Optional<SourceAnswer> answer, Duration took) {}

  /**
   * Asks a supplier for a part, whatever it has answered before, and whatever stood against it: an
   * operator has just mended that. It takes one turn of its quotas.
   *
   * @return empty where there is no such supplier, or it is off
   */
  public Optional<Trial> test(String name, PartNumber number) {
    return desks.desk(name).map(desk -> test(desk, number));
  }

  /** A run waits for a supplier that is away for a while; whoever tries it is told at once. */
  private static Trial test(SupplierDesk desk, PartNumber number) {
    SupplierPlace place = desk.place();
    place.open();
    long begun = System.nanoTime();
    Optional<SourceAnswer> answer;
    try {
      Asked asked = desk.ask("", List.of(number), Map.of(), place.clock().now(), Waiting.QUIETLY);
      answer = Optional.ofNullable(asked.await(() -> isClosed(place)).get(number));
    } catch (CancellationException closed) {
      answer = Optional.of(new SourceAnswer.Missing(place.standing().missing(place.source())));
    }
    return new Trial(answer, Duration.ofNanos(System.nanoTime() - begun));
  }

  private static boolean isClosed(SupplierPlace place) {
    return place.standing().closed().isPresent();
  }
}
