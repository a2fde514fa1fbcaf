package org.bomstream.simulator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the simulator may know: nothing of what it is there to try. */
class SimulatorTreeTest {
  private static final Path SOURCES = Path.of("src/dev/java/org/bomstream/simulator");
  private static final String OURS = "org.bomstream..";
  private static final String ITS = "org.bomstream.simulator..";
  private static final int MOST_FILES = 20;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(SimulatorTreeTest::isNoTest)
          .importPackages("org.bomstream.simulator");

  private static boolean isNoTest(Location location) {
    return Files.exists(Path.of("src/dev/java").resolve(source(location.asURI().getPath())));
  }

  private static String source(String location) {
    return location
        .substring(location.indexOf("org/bomstream"))
        .replaceFirst("(\\$.*)?\\.class$", ".java");
  }

  @Test
  void sharesNoClassWithTheProduct() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAPackage(ITS))))
        .because("what adapters and simulator both misread would be seen by no test")
        .check(CLASSES);
  }

  @Test
  void foldersAreFreeOfCircles() {
    slices().matching("org.bomstream.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void suppliersDoNotKnowEachOther() {
    slices()
        .matching("org.bomstream.simulator.front.(*)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void foldersAreSmallAndSayWhatTheyAreFor() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      var folders =
          files
              .filter(Files::isRegularFile)
              .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

      assertThat(folders).isNotEmpty();
      assertThat(folders.values()).allMatch(count -> count <= MOST_FILES);
      assertThat(folders.keySet())
          .extracting(Function.<Path>identity().andThen(f -> f.resolve("package-info.java")))
          .allMatch(Files::exists);
    }
  }
}
