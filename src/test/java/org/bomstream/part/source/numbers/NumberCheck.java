package org.bomstream.part.source.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.bomstream.part.source.numbers.grammar.NumberReading.Fault;
import org.bomstream.part.source.numbers.grammar.NumberReading.Read;

/**
 * Holds readings against statements: all that are of a family at a glance, and all others that read
 * nevertheless.
 */
final class NumberCheck {
  final Map<String, FamilyRow> rows = new LinkedHashMap<>();
  final TreeSet<String> disagreements = new TreeSet<>();
  final Map<String, String> notRead = new TreeMap<>();
  final TreeSet<String> strangers = new TreeSet<>();

  /** What is counted of one family. */
  static final class FamilyRow {
    private int numbers;
    private int read;
    private int agree;
    private int silent;

    @Override
    public String toString() {
      return "%4d numbers, %4d read; %5d statements agree, on %d the number is silent"
          .formatted(numbers, read, agree, silent);
    }
  }

  NumberCheck() {
    NumberFamily.ALL.forEach(family -> rows.put(family.name(), new FamilyRow()));
  }

  int numbers() {
    return NumberFamily.ALL.stream().mapToInt(family -> rows.get(family.name()).numbers).sum();
  }

  /** Reads one number, and compares it with all that is stated of it. */
  void check(String mpn, List<StatedPart> stated) {
    NumberReading reading = PartNumberSystems.read(mpn, null);
    NumberFamily family = NumberFamily.of(mpn).orElse(null);
    if (reading instanceof Read read) {
      FamilyRow row = row(family == null ? "(" + read.system() + ")" : family.name());
      row.read++;
      PassiveKind kind = family == null ? PassiveKind.of(read) : family.kind();
      stated.forEach(part -> compare(row, kind, read, part));
    } else if (family != null) {
      row(family.name());
      String why = reading instanceof Fault fault ? fault.detail() : "foreign";
      notRead.put(mpn, family.name() + ": " + why);
    }
  }

  private FamilyRow row(String name) {
    FamilyRow row = rows.computeIfAbsent(name, key -> new FamilyRow());
    row.numbers++;
    return row;
  }

  private void compare(FamilyRow row, PassiveKind kind, Read read, StatedPart part) {
    StatedValues.of(kind, part)
        .forEach(
            (name, value) -> {
              String says = ReadValues.of(read, name);
              if (value.equals(says)) {
                row.agree++;
              } else if (says.isEmpty() && !name.equals(kind.core())) {
                row.silent++;
              } else {
                disagreements.add(
                    "%s %s: %s states %s, the number says %s"
                        .formatted(part.mpn(), name, part.source(), value, says));
              }
            });
    if (!part.maker().isBlank()
        && !(PartNumberSystems.read(part.mpn(), part.maker()) instanceof Read)) {
      strangers.add("%s: %s states %s".formatted(part.mpn(), part.source(), part.maker()));
    }
  }

  /** The table family by family, and then what does not fit. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    rows.forEach((name, row) -> lines.add("%-28s %s".formatted(name, row)));
    lines.add("\nStatements that disagree:");
    lines.addAll(disagreements);
    lines.add("\nNot read:");
    notRead.forEach((number, why) -> lines.add(number + ": " + why));
    lines.add("\nNot read with the maker that is stated:");
    lines.addAll(strangers);
    return lines;
  }
}
