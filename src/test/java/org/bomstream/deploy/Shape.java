package org.bomstream.deploy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of what kind a value in a file may be: a short schema, as opposed to that of the program which
 * reads the file. What it does not name is a fault.
 */
interface Shape {
  /** What is wrong, a line each. */
  List<String> faults(String where, Object value);

  Shape TEXT = of("a text", String.class);
  Shape NUMBER = of("a whole number", Integer.class);
  Shape FLAG = of("true or false", Boolean.class);
  Shape TEXTS = each(TEXT);
  Shape ANY = (_, _) -> List.of();

  /** Any names, with texts. */
  Shape LABELS = members(TEXT);

  private static Shape of(String what, Class<?> type) {
    return (where, value) ->
        type.isInstance(value) ? List.of() : List.of(where + ": " + what + " is wanted: " + value);
  }

  static Shape word(String... words) {
    return (where, value) ->
        Set.of(words).contains(value) ? List.of() : List.of(where + ": unknown: " + value);
  }

  static Shape either(Shape one, Shape other) {
    return (where, value) ->
        one.faults(where, value).isEmpty() ? List.of() : other.faults(where, value);
  }

  /** A list. */
  static Shape each(Shape one) {
    return (where, value) -> {
      if (!(value instanceof List<?> list)) {
        return List.of(where + ": a list is wanted: " + value);
      }
      return list.stream().flatMap(item -> one.faults(where + "[]", item).stream()).toList();
    };
  }

  /** An object whose members may have any names. */
  static Shape members(Shape one) {
    return (where, value) -> {
      if (!(value instanceof Map<?, ?> map)) {
        return List.of(where + ": an object is wanted: " + value);
      }
      List<String> faults = new ArrayList<>();
      map.forEach((name, member) -> faults.addAll(one.faults(where + "." + name, member)));
      return faults;
    };
  }

  /**
   * An object.
   *
   * @param namesAndShapes in turn; a name that ends with {@code !} must be there
   */
  static Shape object(Object... namesAndShapes) {
    Map<String, Shape> known = new LinkedHashMap<>();
    for (int i = 0; i < namesAndShapes.length; i += 2) {
      known.put((String) namesAndShapes[i], (Shape) namesAndShapes[i + 1]);
    }
    return (where, value) -> {
      if (!(value instanceof Map<?, ?> map)) {
        return List.of(where + ": an object is wanted: " + value);
      }
      List<String> faults = new ArrayList<>();
      known.keySet().stream()
          .filter(name -> name.endsWith("!") && !map.containsKey(bare(name)))
          .forEach(name -> faults.add(where + ": lacks " + bare(name)));
      map.forEach((name, member) -> faults.addAll(faults(known, where, name, member)));
      return faults;
    };
  }

  private static List<String> faults(
      Map<String, Shape> known, String where, Object name, Object member) {
    Shape shape = known.getOrDefault(name + "!", known.get(String.valueOf(name)));
    return shape == null
        ? List.of(where + ": unknown: " + name)
        : shape.faults(where + "." + name, member);
  }

  private static String bare(String name) {
    return name.replace("!", "");
  }
}
