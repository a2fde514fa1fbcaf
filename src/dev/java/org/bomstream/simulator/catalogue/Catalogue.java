package org.bomstream.simulator.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All parts that the played suppliers know, found by number or by order code. */
public final class Catalogue {
  private final List<Part> parts;
  private final Map<String, List<Part>> byNumber = new HashMap<>();
  private final Map<String, Part> bySku = new HashMap<>();

  private Catalogue(List<Part> parts) {
    this.parts = parts;
    for (var part : parts) {
      byNumber.computeIfAbsent(Spelling.number(part.mpn()), n -> new ArrayList<>()).add(part);
      part.deals().forEach((shop, deal) -> bySku.putIfAbsent(key(shop, deal.sku()), part));
    }
  }

  /** Of the files, the first of which is believed first. */
  public static Catalogue of(List<Path> files) {
    var parts = new HashMap<String, Part>();
    var ordered = new ArrayList<Part>();
    for (var file : files) {
      for (var part : PartFile.parts(file)) {
        var key = Spelling.number(part.mpn()) + "|" + Spelling.plain(part.manufacturer());
        if (parts.putIfAbsent(key, part) == null) {
          ordered.add(part);
        }
      }
    }
    return new Catalogue(ordered);
  }

  public List<Part> parts() {
    return parts;
  }

  /** Those with that number, by its letters and digits, that the supplier sells. */
  public List<Part> named(Shop shop, String number) {
    return byNumber.getOrDefault(Spelling.number(number), List.of()).stream()
        .filter(part -> part.isSoldBy(shop))
        .toList();
  }

  /** The one that the supplier sells under that code of its own. */
  public Optional<Part> sold(Shop shop, String sku) {
    return Optional.ofNullable(bySku.get(key(shop, sku)));
  }

  /** Those whose number has these letters and digits in it, the ones that begin with them first. */
  public List<Part> containing(Shop shop, String text) {
    var sought = Spelling.number(text);
    if (sought.isEmpty()) {
      return List.of();
    }
    return byNumber.entrySet().stream()
        .filter(entry -> entry.getKey().contains(sought))
        .sorted(Map.Entry.comparingByKey((a, b) -> order(a, b, sought)))
        .flatMap(entry -> entry.getValue().stream())
        .filter(part -> part.isSoldBy(shop))
        .toList();
  }

  private static int order(String one, String other, String sought) {
    var begins = Boolean.compare(other.startsWith(sought), one.startsWith(sought));
    return begins == 0 ? one.compareTo(other) : begins;
  }

  /** Another part that the supplier sells, always the same for one part; empty for its only one. */
  public Optional<Part> otherThan(Part part, Shop shop) {
    var others = parts.stream().filter(each -> each.isSoldBy(shop) && !each.equals(part)).toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(part.draw().oneOf(others, "other"));
  }

  private static String key(Shop shop, String sku) {
    return shop + "|" + Spelling.number(sku);
  }
}
