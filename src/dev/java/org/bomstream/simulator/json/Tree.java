package org.bomstream.simulator.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object. Its members keep their order; values are trees, lists, texts, numbers, null. */
public final class Tree {
  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /** Names and values by turns. */
  public static Tree of(@Nullable Object... pairs) {
    var tree = new Tree();
    for (int i = 0; i < pairs.length; i += 2) {
      tree.members.put((String) pairs[i], pairs[i + 1]);
    }
    return tree;
  }

  public Tree put(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  /** Takes the other's members as well. */
  public Tree and(Tree other) {
    members.putAll(other.members);
    return this;
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  public @Nullable Object get(String name) {
    return members.get(name);
  }

  public Map<String, @Nullable Object> members() {
    return Collections.unmodifiableMap(members);
  }

  /** The text or number of that name; empty for all else, and for blanks. */
  public Optional<String> text(String name) {
    return switch (get(name)) {
      case String text when !text.isBlank() -> Optional.of(text.strip());
      case BigDecimal number -> Optional.of(number.toPlainString());
      case Integer number -> Optional.of(number.toString());
      case null, default -> Optional.empty();
    };
  }

  /** The number of that name, or what else it is. */
  public double number(String name, double otherwise) {
    return text(name).map(Double::parseDouble).orElse(otherwise);
  }

  public int integer(String name, int otherwise) {
    return (int) number(name, otherwise);
  }

  /** The tree of that name; an empty one where it is none. */
  public Tree tree(String name) {
    return get(name) instanceof Tree tree ? tree : new Tree();
  }

  /** The trees in the list of that name. */
  public List<Tree> trees(String name) {
    return get(name) instanceof List<?> list
        ? list.stream().filter(Tree.class::isInstance).map(Tree.class::cast).toList()
        : List.of();
  }

  /** The texts in the list of that name. */
  public List<String> texts(String name) {
    return get(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  @Override
  public String toString() {
    return Json.text(this);
  }
}
