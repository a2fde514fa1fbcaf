package org.bomstream.part.control.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Provenance;

/** A supplier that a test tells what to do with a call. */
class TestSupplier implements Supplier {
  /** What a call does. */
  interface Behaviour {
    Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
        throws SupplierFault, InterruptedException;
  }

  final List<List<String>> calls = Collections.synchronizedList(new ArrayList<>());
  volatile Behaviour behaviour = (numbers, _) -> found(numbers);
  int numbersPerCall = 10;
  List<Quota> quotas = List.of();
  Optional<Freshness> freshness =
      Optional.of(new Freshness(Duration.ofDays(1), Duration.ofDays(1)));

  /** All of these exist, made by ACME. */
  static Map<PartNumber, SupplierAnswer> found(List<PartNumber> numbers) {
    Map<PartNumber, SupplierAnswer> answers = new HashMap<>();
    numbers.forEach(
        number -> answers.put(number, new SupplierAnswer.Listings(List.of(listing(number)))));
    return answers;
  }

  private static Listing listing(PartNumber number) {
    return Listing.of(Provenance.of("test", Instant.EPOCH), number.text(), "ACME");
  }

  /** Every number that it was called for, as often as it was. */
  List<String> asked() {
    return calls.stream().flatMap(List::stream).toList();
  }

  @Override
  public Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException {
    calls.add(numbers.stream().map(PartNumber::text).toList());
    return behaviour.ask(numbers, turns);
  }

  @Override
  public String name() {
    return "test";
  }

  @Override
  public String title() {
    return "Test";
  }

  @Override
  public Optional<String> off() {
    return Optional.empty();
  }

  @Override
  public String keyPage() {
    return "https://test.example/key";
  }

  @Override
  public Trial trial() {
    return Trial.DOCUMENTS;
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public int numbersPerCall() {
    return numbersPerCall;
  }

  @Override
  public List<Quota> quotas() {
    return quotas;
  }

  @Override
  public Optional<Freshness> freshness() {
    return freshness;
  }
}
