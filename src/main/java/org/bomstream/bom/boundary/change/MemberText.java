package org.bomstream.bom.boundary.change;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.bom.boundary.change.ChangeFaults.Wrong;
import org.bomstream.problem.ClientText;

/** Members of a change, read as what they are to be. */
final class MemberText {
  private MemberText() {}

  /** Stripped; may be empty. */
  static String text(JsonValue value, int longest) {
    if (!(value instanceof JsonString given)) {
      throw new Wrong("is a text");
    }
    String text = given.getString().strip();
    ClientText.flaw(text, longest)
        .ifPresent(
            flaw -> {
              throw new Wrong(flaw);
            });
    return text;
  }

  /** A number that a person would write, as a plain decimal. */
  static BigDecimal number(JsonValue value, BigDecimal most, int mostDecimals) {
    if (value instanceof JsonNumber given && given.toString().length() <= 2 * mostDecimals + 20) {
      BigDecimal number = given.bigDecimalValue();
      // Its exponent first: 1E999999999 written plainly fills the memory.
      boolean isPlain = Math.abs((long) number.scale()) <= 20;
      if (isPlain
          && number.signum() >= 0
          && number.compareTo(most) <= 0
          && number.stripTrailingZeros().scale() <= mostDecimals) {
        return number;
      }
    }
    throw new Wrong(
        "is a number from 0 to %s with at most %d decimals"
            .formatted(most.toPlainString(), mostDecimals));
  }

  static boolean truth(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> throw new Wrong("is true or false");
    };
  }

  /** Designators, joined by commas as lines keep them. */
  static String designators(JsonValue value, int most, int longest) {
    if (!(value instanceof JsonArray given) || given.size() > most) {
      throw new Wrong("is a list of at most %d designators".formatted(most));
    }
    List<String> all = given.stream().map(each -> text(each, longest)).toList();
    if (all.stream().anyMatch(each -> each.isEmpty() || each.contains(","))) {
      throw new Wrong("has a designator that is empty or has a comma");
    }
    return all.stream().distinct().collect(Collectors.joining(","));
  }
}
