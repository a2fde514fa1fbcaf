package org.bomstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What only the sources show: how full a folder is, and where a technology is named. The compiler
 * puts constants into the classes that use them, so imports are looked at as well.
 */
class SourceTreeTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final int MOST_FILES = 20;

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?(org\\.bomstream\\.[a-z.]+)\\.[A-Z].*;$");

  /** A text that goes on in the next line, but is no text block. */
  private static final Pattern CONCATENATED = Pattern.compile("(?m)^ *\\+ \"");

  private static final Pattern MAPPED =
      Pattern.compile("(?m)^@(Entity|Embeddable|MappedSuperclass|Converter)\\b");

  /** The stores: who reads and writes what is seen in these alone. */
  private static final List<String> STORES =
      List.of(
          "bom/control/BomRows",
          "bom/control/Boms",
          "bom/control/Corrections",
          "bom/control/ExternalBoms",
          "bom/control/Holdings",
          "bom/control/LineCounts",
          "bom/control/LineItems",
          "bom/control/OldFacts",
          "bom/control/Revisions",
          "bom/control/SeveralBoms",
          "bom/control/export/Purchases",
          "bom/control/kept/FilePieces",
          "bom/control/kept/ImportWarnings",
          "bom/control/kept/KeptFiles",
          "bom/control/kept/PieceReader",
          "bom/control/kept/OldPreviews",
          "bom/control/kept/RememberedMappings",
          "identity/control/SigningKey",
          "identity/control/Tickets",
          "job/control/BatchRepository",
          "job/control/past/OldJobs",
          "part/control/answer/AnswerStore",
          "part/control/answer/OldAnswers",
          "part/control/desk/DatabaseClock",
          "part/control/desk/SupplierQuotas",
          "part/control/desk/SupplierStandings",
          "part/control/store/PartStore",
          "part/source/catalogue/CatalogueStore",
          "part/source/catalogue/PartCatalogue",
          "part/source/catalogue/CatalogueWriter",
          "progress/control/ProgressLog",
          "progress/control/Retention",
          "run/control/Batches",
          "run/control/Claims",
          "run/control/Leases",
          "run/control/NewRuns",
          "run/control/Nodes",
          "run/control/OpenRuns",
          "run/control/RequestKeys",
          "run/control/Runs",
          "run/control/SmallRuns",
          "run/control/forecast/Forecasts",
          "run/control/forecast/LinesInScope",
          "schema/DatabaseReadiness",
          "schema/Schema");

  /** No class that is not listed is looked at. */
  @Test
  void everyEntityIsListed() {
    var unit = text(Path.of("src/main/resources/META-INF/persistence.xml"));
    assertThat(sources().filter(SourceTreeTest::isMapped))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(unit).contains("<class>" + name(source) + "</class>"));
  }

  private static boolean isMapped(Path source) {
    return MAPPED.matcher(text(source)).find();
  }

  private static String name(Path source) {
    return MAIN.relativize(source).toString().replace(".java", "").replace('/', '.');
  }

  @Test
  void noFolderHasMoreFilesThanAReaderTakesIn() {
    Map<Path, Long> crowded =
        sources().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    crowded.values().removeIf(files -> files <= MOST_FILES);

    assertThat(crowded).isEmpty();
  }

  @Test
  void everyFolderSaysWhatItIsFor() {
    assertThat(sources().map(Path::getParent).distinct())
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void importsKeepToTheDirectionsOfComponents() {
    assertThat(sources().flatMap(SourceTreeTest::forbiddenImports)).isEmpty();
  }

  @Test
  void onlyStoresHoldStatements() {
    assertThat(
            sources()
                .filter(SourceTreeTest::talksToTheDatabase)
                .map(source -> MAIN.resolve("org/bomstream").relativize(source).toString())
                .map(name -> name.replace(".java", "")))
        .isSubsetOf(STORES);
  }

  @Test
  void statementsAreWholeTexts() {
    assertThat(STORES.stream().filter(store -> CONCATENATED.matcher(text(file(store))).find()))
        .as("stores that put statements together")
        .isEmpty();
  }

  @Test
  void everyStoreIsThere() {
    assertThat(STORES).allSatisfy(store -> assertThat(file(store)).exists());
  }

  private static Path file(String store) {
    return MAIN.resolve("org/bomstream/" + store + ".java");
  }

  private static boolean talksToTheDatabase(Path source) {
    String text = text(source);
    return text.contains("import jakarta.persistence.EntityManager;")
        || text.contains("import javax.sql.DataSource;")
        || text.contains("import java.sql.Connection;");
  }

  private static Stream<String> forbiddenImports(Path source) {
    String own = packageOf(source);
    return text(source)
        .lines()
        .map(IMPORT::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(imported -> imported.group(1))
        .filter(
            imported ->
                !ArchitectureTest.mayKnow(
                        ArchitectureTest.componentOf(own), ArchitectureTest.componentOf(imported))
                    || (ArchitectureTest.isBelowALayer(imported)
                        && !ArchitectureTest.componentOf(own)
                            .equals(ArchitectureTest.componentOf(imported))))
        .map(imported -> MAIN.relativize(source) + " imports " + imported);
  }

  private static String packageOf(Path source) {
    return MAIN.relativize(source.getParent()).toString().replace('/', '.');
  }

  private static Stream<Path> sources() {
    try (Stream<Path> all = Files.walk(MAIN)) {
      return all.filter(path -> path.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
