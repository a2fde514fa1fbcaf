package org.bomstream.part.source.numbers;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.NumberReading.Read;
import org.jspecify.annotations.Nullable;

/** The values of a reading in the spelling of {@link StatedValues}. */
final class ReadValues {

  private ReadValues() {}

  /** Empty where the number does not say. */
  static String of(Read reading, String name) {
    return switch (name) {
      case "package" -> firstWord(reading.packageName());
      case "dielectric" ->
          reading.parameter(name).map(Parameter::text).orElse("").replaceAll("(C0G|NP0).*", "C0G");
      case "tolerance" ->
          reading
              .parameter(name)
              .filter(tolerance -> "%".equals(tolerance.unit()) && tolerance.value() != null)
              .map(tolerance -> StatedValues.spelled(tolerance.value()))
              .orElse("");
      default ->
          reading
              .parameter(name)
              .map(
                  parameter ->
                      parameter.value() == null ? "" : StatedValues.spelled(parameter.value()))
              .orElse("");
    };
  }

  // An array of four 0603 is 0603x4; suppliers call it 0603.
  private static String firstWord(@Nullable String packageName) {
    return packageName == null ? "" : packageName.split("[ x]")[0];
  }
}
