package org.bomstream.part.source.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.bomstream.part.source.numbers.grammar.NumberReading.Fault;
import org.bomstream.part.source.numbers.grammar.NumberReading.Read;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What numbers say against what suppliers, catalogues and BOMs state of the same parts. Those files
 * are not the project's to ship.
 */
class SharedNumbersTest {
  private static final double READ_AT_LEAST = 0.97;

  /** Statements that err: how their lines begin, and why they are wrong. */
  private static final Map<String, String> ERRING =
      Map.of(
          "RC0805FR-071KL package: kitspace_npm-1-click-bom__example.tsv",
          "the line's description calls a part 0603 whose number, at its maker as well, is 0805",
          "CRCW08052K70FKEA package: Kliemann_Deckelplatine-eagle__BOM-production.csv",
          "an 0805 part on a footprint R0603: the BOM errs");

  private static final Map<NumberFamily, Map<String, List<StatedPart>>> PARTS =
      new LinkedHashMap<>();

  private static final List<String> DISAGREEMENTS = new ArrayList<>();
  private static final Map<String, String> NOT_READ = new TreeMap<>();
  private static int numbers;

  @BeforeAll
  static void compare() throws IOException {
    String folder = System.getProperty("shared", "");
    assumeTrue(!folder.isBlank(), "left out: no real files, give their folder by -Dshared=…");
    Path shared = Path.of(folder);
    NumberFamily.ALL.forEach(family -> PARTS.put(family, new TreeMap<>()));
    Stream.concat(
            SharedReplies.in(shared.resolve("catalog")).stream(),
            SharedBoms.in(shared.resolve("boms")).stream())
        .filter(part -> part.mpn().matches("[!-~]{6,40}"))
        .forEach(
            part ->
                NumberFamily.of(part.mpn())
                    .ifPresent(
                        family ->
                            PARTS
                                .get(family)
                                .computeIfAbsent(part.mpn(), mpn -> new ArrayList<>())
                                .add(part)));
    List<String> table = new ArrayList<>();
    PARTS.forEach((family, parts) -> table.add(row(family, parts)));
    table.add("");
    table.addAll(DISAGREEMENTS);
    table.add("");
    NOT_READ.forEach((number, why) -> table.add(number + ": " + why));
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/part-numbers.txt"), table);
    System.out.println(String.join(System.lineSeparator(), table));
  }

  private static String row(NumberFamily family, Map<String, List<StatedPart>> parts) {
    int read = 0;
    int statements = 0;
    int before = DISAGREEMENTS.size();
    for (var entry : parts.entrySet()) {
      NumberReading reading = PartNumberSystems.read(entry.getKey(), null);
      if (reading instanceof Read known) {
        read++;
        for (StatedPart part : entry.getValue()) {
          statements += agreements(family, known, part);
        }
      } else {
        String why = reading instanceof Fault fault ? fault.detail() : "foreign";
        NOT_READ.put(entry.getKey(), family.name() + ": " + why);
      }
    }
    numbers += parts.size();
    return String.format(
        "%-24s %4d numbers, %4d read, %5d statements agree, %d do not",
        family.name(), parts.size(), read, statements, DISAGREEMENTS.size() - before);
  }

  private static int agreements(NumberFamily family, Read reading, StatedPart part) {
    int agree = 0;
    Map<String, String> stated = StatedValues.of(family.kind(), part);
    for (var value : stated.entrySet()) {
      String name = value.getKey();
      String read = ReadValues.of(reading, name);
      if (value.getValue().equals(read)) {
        agree++;
      } else if (!read.isEmpty() || name.equals(family.kind().core())) {
        DISAGREEMENTS.add(
            part.mpn()
                + " "
                + name
                + ": "
                + part.source()
                + " states "
                + value.getValue()
                + ", the number says "
                + read);
      }
    }
    return agree;
  }

  @Test
  void readsNearlyAllNumbersOfItsFamilies() {
    assertThat(numbers).isGreaterThan(700);
    assertThat(NOT_READ.size())
        .as(NOT_READ.toString())
        .isLessThan((int) (numbers * (1 - READ_AT_LEAST)));
  }

  @Test
  void agreesWithAllThatIsStated() {
    Set<String> unexplained =
        DISAGREEMENTS.stream()
            .filter(line -> ERRING.keySet().stream().noneMatch(line::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unexplained).isEmpty();
  }
}
