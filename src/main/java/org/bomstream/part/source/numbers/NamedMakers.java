package org.bomstream.part.source.numbers;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.entity.spelling.Maker;
import org.jspecify.annotations.Nullable;

/**
 * The makers that BOMs name, as opposed to those whose numbers can be read; remembered, since one
 * BOM names few of them on thousands of lines.
 */
final class NamedMakers {
  private static final int MOST = 1000;

  private final Manufacturers manufacturers = new Manufacturers();
  private final Map<String, Set<Maker>> named = new ConcurrentHashMap<>();

  NamedMakers() {
    manufacturers.readAliases();
  }

  /** Whether a text names a maker at all, as null and {@code generic} do not. */
  boolean isNamed(@Nullable String text) {
    return text != null && !in(text).isEmpty();
  }

  /** Whether a text names this maker, one of its group, or none. */
  boolean mayBe(@Nullable String text, String maker) {
    return text == null || in(text).isEmpty() || isOneOf(text, maker);
  }

  private boolean isOneOf(String text, String maker) {
    Set<Maker> own = in(maker);
    return in(text).stream().anyMatch(one -> own.stream().anyMatch(one::isRelatedTo));
  }

  private Set<Maker> in(String text) {
    Set<Maker> known = named.get(text);
    if (known == null) {
      known = manufacturers.named(text);
      remember(text, known);
    }
    return known;
  }

  private void remember(String text, Set<Maker> makers) {
    if (named.size() >= MOST) {
      named.clear();
    }
    named.put(text, makers);
  }
}
