package org.bomstream.part.source.catalogue.file.kicad;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Completes symbols by those that they extend. A symbol's identity is its own: a number that it
 * inherits would be another part's.
 */
public final class Inheritance {
  private static final int LONGEST = 16;

  private final Map<String, Symbol> byName = new HashMap<>();
  private final Predicate<String> isInherited;

  /**
   * @param symbols of one library; of two of one name the first counts
   * @param isInherited whether a field of that name is taken from the base
   */
  public Inheritance(List<Symbol> symbols, Predicate<String> isInherited) {
    this.isInherited = isInherited;
    symbols.forEach(symbol -> byName.putIfAbsent(symbol.name(), symbol));
  }

  /**
   * The symbol's fields with those of its bases; one that is blank says nothing.
   *
   * @return empty where it extends itself, or what is not there, or by too many steps
   */
  public Optional<Map<String, String>> fields(Symbol symbol) {
    Map<String, String> fields = new HashMap<>();
    symbol.fields().forEach((name, value) -> put(fields, name, value));
    Set<String> passed = new HashSet<>(Set.of(symbol.name()));
    Symbol current = symbol;
    while (current.base().isPresent()) {
      Symbol base = byName.get(current.base().get());
      if (base == null || passed.size() > LONGEST || !passed.add(base.name())) {
        return Optional.empty();
      }
      base.fields().forEach((name, value) -> inherit(fields, name, value));
      current = base;
    }
    return Optional.of(fields);
  }

  private void inherit(Map<String, String> fields, String name, String value) {
    if (isInherited.test(name)) {
      put(fields, name, value);
    }
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.putIfAbsent(name, value);
    }
  }
}
