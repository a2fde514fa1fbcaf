package org.bomstream.part.source.numbers.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.part.entity.Parameter;
import org.jspecify.annotations.Nullable;

/** What a part number says by its maker's rules, as opposed to what a supplier lists under it. */
public sealed interface NumberReading {

  /**
   * The number is one of the family, which does not say that such a part is made.
   *
   * @param system the name of the system that reads it, for example {@code Yageo RC}
   * @param mpn in the maker's spelling
   * @param packageName for example {@code 0402 (1005 metric)}; null where the number does not say
   */
  record Read(
      String system,
      String maker,
      String mpn,
      String category,
      @Nullable String packageName,
      List<Parameter> parameters)
      implements NumberReading {

    private static final List<String> TELLING =
        List.of("resistance", "capacitance", "inductance", "impedance", "tolerance", "voltage");

    /** The parameter of this name; empty where the number does not say. */
    public Optional<Parameter> parameter(String name) {
      return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** What a person looks at first, for example {@code 10 kΩ, ±1 %, 0402 (1005 metric)}. */
    public String inWords() {
      return Stream.concat(
              TELLING.stream().flatMap(name -> parameter(name).stream()).map(Parameter::text),
              Stream.of(
                      parameter("dielectric").map(Parameter::text),
                      Optional.ofNullable(packageName))
                  .flatMap(Optional::stream))
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * The number begins like the family's, and is none of them.
   *
   * @param what is wrong, for example {@code no tolerance code Q}
   * @param understood how many characters were read before
   */
  record Fault(String system, String what, int understood) implements NumberReading {

    /** What is wrong with the family, for example {@code no tolerance code Q in Yageo RC}. */
    public String detail() {
      return what + " in " + system;
    }
  }

  /** The number is of no family that is known here. */
  record Foreign() implements NumberReading {}
}
