package org.bomstream.part.source.numbers.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.Prefixed;
import org.bomstream.part.source.numbers.grammar.Quantity;

/** The impedances of ferrite beads, which follow no series: a maker lists them for each type. */
public final class Beads {
  private static final int LENGTH = 3;
  private static final int TEN = 10;

  private Beads() {}

  /**
   * Three digits, the last a power of ten: ohms at 100 MHz.
   *
   * @param made lines of a type, and then the codes that are made of it
   * @param fields whose codes together are the type
   */
  public static Field impedance(String made, String... fields) {
    Map<String, Set<String>> types = new HashMap<>();
    made.lines().map(line -> line.strip().split(" +")).forEach(words -> add(types, words));
    return draft -> {
      String code = next(draft);
      String type = type(draft, fields);
      if (!types.getOrDefault(type, Set.of()).contains(code)) {
        return draft.refuse("no impedance code " + code + " of type " + type);
      }
      say(draft, code);
      return true;
    };
  }

  private static void add(Map<String, Set<String>> types, String[] words) {
    types.put(words[0], Set.copyOf(List.of(words).subList(1, words.length)));
  }

  private static String type(Draft draft, String... fields) {
    var type = new StringBuilder();
    for (String field : fields) {
      type.append(draft.code(field));
    }
    return type.toString();
  }

  private static String next(Draft draft) {
    String number = draft.number();
    return number.substring(draft.at(), Math.min(draft.at() + LENGTH, number.length()));
  }

  private static void say(Draft draft, String code) {
    int digits = (code.charAt(0) - '0') * TEN + code.charAt(1) - '0';
    Quantity ohms = new Quantity(digits, code.charAt(2) - '0');
    String text = Prefixed.text(ohms, "Ω") + " at 100 MHz";
    draft.skip(LENGTH, ohms);
    draft.say(new Parameter("impedance", ohms.value(), "Ω", text));
  }
}
