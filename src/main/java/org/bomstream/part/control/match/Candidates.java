package org.bomstream.part.control.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.spelling.NormalisedNumber;

/** The rows found for a batch, by the keys under which a line may want them. */
public final class Candidates {

  private final List<Candidate> inOrder;
  private final Map<String, SortedSet<Integer>> places = new HashMap<>();

  /**
   * Sorts rows by their keys.
   *
   * @param rows the most believed first
   */
  public Candidates(List<Candidate> rows) {
    inOrder = rows;
    for (int place = 0; place < rows.size(); place++) {
      NormalisedNumber number = rows.get(place).number();
      at("key " + number.key()).add(place);
      at("base " + number.base()).add(place);
      for (Offer offer : rows.get(place).listing().offers()) {
        at(key(offer.code())).add(place);
      }
    }
  }

  private static String key(OrderCode code) {
    return "code %s %s".formatted(code.supplier(), code.key());
  }

  /** Those that are sold under one of these codes, in the order given. */
  public List<Candidate> sold(Collection<OrderCode> codes) {
    SortedSet<Integer> sold = new TreeSet<>();
    codes.stream().filter(OrderCode::hasKnownSupplier).forEach(code -> sold.addAll(at(key(code))));
    return sold.stream().map(inOrder::get).toList();
  }

  /** Those with the number's key or base, in the order given. */
  public List<Candidate> near(NormalisedNumber number) {
    SortedSet<Integer> near = new TreeSet<>(at("key " + number.key()));
    near.addAll(at("base " + number.base()));
    return near.stream().map(inOrder::get).toList();
  }

  private SortedSet<Integer> at(String key) {
    return places.computeIfAbsent(key, k -> new TreeSet<>());
  }
}
