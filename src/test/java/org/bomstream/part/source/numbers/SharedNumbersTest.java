package org.bomstream.part.source.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What numbers say against what suppliers, catalogues and BOMs state of the same parts. Those files
 * are not the project's to ship.
 */
class SharedNumbersTest {
  private static final double READ_AT_LEAST = 0.97;
  private static final NumberCheck CHECK = new NumberCheck();

  /** Statements that err: how their lines begin, and why they are wrong. */
  private static final Map<String, String> ERRING =
      Map.of(
          "100R15W106KV4E capacitance: element14",
          "lost the µ of \"0805,10 µF\", which then reads as 805.1 F",
          "RC0805FR-071KL package: kitspace_npm-1-click-bom__example.tsv",
          "calls a part 0603 that its maker makes in 0805",
          "CRCW08052K70FKEA package: Kliemann_Deckelplatine-eagle__BOM-production.csv",
          "an 0805 part on a footprint R0603",
          "GRM188R71E224KA88D ",
          "kitspace_npm-1-click-bom__example.tsv asks for 1 µF X5R by a number of 0.22 µF X7R",
          "C0603C104K5RACTU dielectric: kitspace_npm-1-click-bom__example.tsv",
          "calls a part X5R whose R is X7R",
          "GRM155R61A224KE19D dielectric: ",
          "OpenCellular's lists call R6 (X5R) X7R",
          "GRM21BR60J226ME39L dielectric: ",
          "OpenCellular's lists call R6 (X5R) X7S");

  @BeforeAll
  static void compare() throws IOException {
    String folder = System.getProperty("shared", "");
    assumeTrue(!folder.isBlank(), "left out: no real files, give their folder by -Dshared=…");
    Path shared = Path.of(folder);
    Map<String, List<StatedPart>> parts = new TreeMap<>();
    Stream.concat(
            SharedReplies.in(shared.resolve("catalog")).stream(),
            SharedBoms.in(shared.resolve("boms")).stream())
        .filter(part -> part.mpn().matches("[!-~]{6,40}"))
        .forEach(part -> parts.computeIfAbsent(part.mpn(), mpn -> new ArrayList<>()).add(part));
    parts.forEach(CHECK::check);
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/part-numbers.txt"), CHECK.report());
    CHECK.report().forEach(System.out::println);
  }

  @Test
  void readsNearlyAllNumbersOfItsFamilies() {
    assertThat(CHECK.numbers()).isGreaterThan(700);
    assertThat(CHECK.notRead.size())
        .as(CHECK.notRead.toString())
        .isLessThan((int) (CHECK.numbers() * (1 - READ_AT_LEAST)));
  }

  @Test
  void agreesWithAllThatIsStated() {
    assertThat(CHECK.disagreements)
        .filteredOn(line -> isUnexplained(line, ERRING.keySet()))
        .isEmpty();
  }

  @Test
  void readsWithTheMakerThatIsStated() {
    assertThat(CHECK.strangers).isEmpty();
  }

  private static boolean isUnexplained(String line, Set<String> beginnings) {
    return beginnings.stream().noneMatch(line::startsWith);
  }
}
