package org.bomstream.part.source.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.bomstream.part.source.numbers.grammar.NumberReading.Fault;
import org.bomstream.part.source.numbers.grammar.NumberReading.Read;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** Reads numbers in tests. */
public final class Numbers {
  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";

  private Numbers() {}

  /** The reading, which has to be one of this system. */
  public static Read read(PartNumberSystem system, String number) {
    NumberReading reading = PartNumberSystems.read(number, null);
    assertThat(reading).as(number).isInstanceOf(Read.class);
    assertThat(((Read) reading).system()).isEqualTo(system.name());
    return (Read) reading;
  }

  /** The package, and then name and text of all parameters but the dimensions, in one line. */
  public static String whole(PartNumberSystem system, String number) {
    Read read = read(system, number);
    return read.packageName()
        + "; "
        + read.parameters().stream()
            .filter(parameter -> !parameter.name().equals("dimensions"))
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .map(parameter -> parameter.name() + " " + parameter.text())
            .collect(Collectors.joining("; "));
  }

  /** The value of a parameter in its base unit, in plain digits. */
  public static String value(PartNumberSystem system, String number, String parameter) {
    return read(system, number).parameter(parameter).orElseThrow().value().toPlainString();
  }

  /** What is wrong with a number that begins like this system's. */
  public static String fault(PartNumberSystem system, String number) {
    NumberReading reading = system.read(number);
    assertThat(reading).as(number).isInstanceOf(Fault.class);
    return ((Fault) reading).detail();
  }

  /**
   * Every number that differs from this one in one character, has one more or one less, is refused
   * or says something else (or names another packing or termination, which may say nothing).
   *
   * @param silent places (from 0) whose characters may change without a change of what is said
   * @param alike numbers that say the same
   */
  public static void everyChangeSaysSomethingElse(
      PartNumberSystem system, String number, List<Integer> silent, String... alike) {
    List<Parameter> said = read(system, number).parameters();
    List<String> damages = changes(number, silent);
    damages.removeAll(List.of(alike));
    for (String damaged : damages) {
      if (system.read(damaged) instanceof Read read && read.mpn().equals(damaged)) {
        assertThat(read.parameters()).as(damaged + " for " + number).isNotEqualTo(said);
      }
    }
  }

  private static List<String> changes(String number, List<Integer> silent) {
    var changes = new ArrayList<String>();
    for (int i = 0; i < number.length(); i++) {
      if (!silent.contains(i)) {
        changes.add(number.substring(0, i) + number.substring(i + 1));
        for (char c : CHARACTERS.toCharArray()) {
          changes.add(number.substring(0, i) + c + number.substring(i));
          changes.add(number.substring(0, i) + c + number.substring(i + 1));
        }
      }
    }
    changes.removeIf(number::equals);
    return changes;
  }
}
