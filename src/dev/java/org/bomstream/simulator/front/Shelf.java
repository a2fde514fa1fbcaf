package org.bomstream.simulator.front;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bomstream.simulator.catalogue.Catalogue;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.script.Fault;
import org.bomstream.simulator.script.Kind;
import org.bomstream.simulator.script.Plan;
import org.bomstream.simulator.traffic.Books;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.traffic.Traffic;

/**
 * What one supplier has for one call: the catalogue, through what the script plays. Each question
 * is written down.
 */
public final class Shelf {
  private final Shop shop;
  private final Catalogue catalogue;
  private final Plan plan;
  private final Books books;
  private final Traffic traffic;
  private boolean overQuota;

  public Shelf(Shop shop, Catalogue catalogue, Plan plan, Books books, Traffic traffic) {
    this.shop = shop;
    this.catalogue = catalogue;
    this.plan = plan;
    this.books = books;
    this.traffic = traffic;
  }

  /** The parts with exactly that number. The kind of question is a word such as {@code search}. */
  public List<Part> named(String question, String number) {
    note(question, number);
    return played(catalogue.named(shop, number));
  }

  /** The parts with that number or, where there are none, the one with that order code. */
  public List<Part> namedOrSold(String question, String number) {
    var named = named(question, number);
    return named.isEmpty() ? played(catalogue.sold(shop, number).stream().toList()) : named;
  }

  /** The part with that order code. */
  public List<Part> sold(String question, String sku) {
    note(question, sku);
    return played(catalogue.sold(shop, sku).stream().toList());
  }

  /** The part that one of these sells under that code. */
  public List<Part> soldBy(List<Shop> sellers, String question, String sku) {
    note(question, sku);
    var found =
        sellers.stream().flatMap(seller -> catalogue.sold(seller, sku).stream()).limit(1).toList();
    return played(found.stream().filter(part -> part.isSoldBy(shop)).toList());
  }

  /** The same for a call that follows up: it is no question of its own, and nothing is played. */
  public List<Part> known(String sku) {
    return catalogue.sold(shop, sku).stream().toList();
  }

  /** Other parts in whose number the text stands, at most so many. */
  public List<Part> like(String text, int most) {
    return catalogue.containing(shop, text).stream().limit(most).toList();
  }

  /** Whose parts the supplier sells. */
  public List<String> makers() {
    return catalogue.parts().stream()
        .filter(part -> part.isSoldBy(shop))
        .map(Part::manufacturer)
        .distinct()
        .sorted()
        .toList();
  }

  private void note(String question, String number) {
    books.asked(question, number);
    if (!plan.spoilsAnswer() && !plan.has(Kind.LEFT_OUT)) {
      books.told(question, number);
    }
  }

  private List<Part> played(List<Part> found) {
    var parts = found;
    for (var fault : plan.ofParts()) {
      if (!parts.isEmpty() && fault.meetsPart(shop, parts.getFirst().mpn())) {
        parts = changed(parts, fault);
      }
    }
    return parts;
  }

  private List<Part> changed(List<Part> parts, Fault fault) {
    var part = parts.getFirst();
    return switch (fault.kind()) {
      case WRONG_PART -> catalogue.otherThan(part, shop).stream().toList();
      case NEAR_PART -> List.of(part.numbered(part.mpn() + "Q1"));
      case AMBIGUOUS -> List.of(part, part.madeBy(otherMaker(part)));
      case CONTRADICTORY -> parts.stream().map(Contradiction::of).toList();
      default -> parts;
    };
  }

  private String otherMaker(Part part) {
    return catalogue.parts().stream()
        .map(Part::manufacturer)
        .filter(maker -> !maker.equals(part.manufacturer()))
        .findFirst()
        .orElse("Another Semiconductor");
  }

  /** Whether numbers and words are written as another country does. */
  public boolean isLocalised() {
    return plan.has(Kind.LOCALISED);
  }

  /** The answers of a batch, in the order and number that the script wants. */
  public <T> List<T> arranged(List<T> answers) {
    var arranged = new ArrayList<>(answers);
    if (plan.has(Kind.REORDERED)) {
      Collections.reverse(arranged);
    }
    return plan.has(Kind.LEFT_OUT)
        ? IntStream.range(0, arranged.size())
            .filter(i -> i % 2 == 0)
            .mapToObj(arranged::get)
            .toList()
        : arranged;
  }

  /** Counts matched parts; returns the quota that they are above. */
  public Optional<Excess> matched(int parts) {
    var excess = traffic.parts(parts);
    overQuota |= excess.isPresent();
    return excess;
  }

  /** Whether the call has come to more parts than are left. */
  public boolean isOverQuota() {
    return overQuota;
  }
}
