package org.bomstream.part.source.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.catalogue.CatalogueState.FileState;
import org.bomstream.part.source.catalogue.file.CataloguePlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.postgresql.ds.PGSimpleDataSource;

@ResourceLock(PartDatabase.NAME)
class CatalogueFilesTest {

  static final String HEADER = "mpn,manufacturer,description\n";

  @TempDir Path folder;
  DataSource database;
  PartCatalogue catalogue;

  @BeforeEach
  void emptyCatalogue() throws Exception {
    database = PartDatabase.empty();
    catalogue = PartDatabase.catalogue(database);
  }

  @Test
  void loadsTheShippedCatalogue() throws Exception {
    CatalogueFiles files = started();
    assertThat(files.state().files()).singleElement().matches(f -> f.parts() >= 300);
    assertThat(files.state().isComplete()).isTrue();
    assertThat(facts("LM358DR").manufacturer()).isEqualTo("Texas Instruments");
  }

  @Test
  void readsJsonLinesOfAnyOfTheKnownShapes() throws Exception {
    Path jlc =
        file(
            "jlc.jsonl",
            """
            {"lcsc":"C1","mpn":"AAA-1111","manufacturer":"TI","description":"5V 1A ROHS",\
            "package":"SOIC-8_L5.0-W4.0","datasheet":"//example.com/a.pdf","params":{"a":"b"}}

            """);
    Path digikey =
        file(
            "digikey.jsonl",
            """
            {"mpn":"BBB-2222","manufacturer":"TI","digikey_pn":"1-ND","category":"Clocks",\
            "family":"RTC","status":"Not For New Designs","datasheet":"sheets/b.pdf"}
            """);
    started(jlc, digikey);
    PartFacts one = facts("AAA-1111");
    assertThat(one.rohs().code()).isEqualTo("compliant");
    assertThat(one.packageName()).isEqualTo("SOIC-8");
    assertThat(one.datasheetUrl()).isEqualTo("https://example.com/a.pdf");
    PartFacts other = facts("BBB-2222");
    assertThat(other.lifecycle().code()).isEqualTo("not_recommended");
    assertThat(other.category()).isEqualTo("Clocks");
    assertThat(other.datasheetUrl()).isNull();
  }

  @Test
  void readsCsvByTheUsualNamesOfColumns() throws Exception {
    Path file =
        file(
            "export.txt",
            """
            \uFEFFMfr. Part #;Manufacturer Part Number;Mfr;Part Status;RoHS Status\r
            x;CCC-3333;Bourns;Last Time Buy;Non-Compliant\r
            """);
    started(file);
    assertThat(facts("CCC-3333").lifecycle().code()).isEqualTo("last_time_buy");
    assertThat(facts("CCC-3333").rohs().code()).isEqualTo("not_compliant");
  }

  @Test
  void leavesBadRowsOutAndCountsThem() throws Exception {
    Path csv =
        file("bad.csv", HEADER + "AAA-1111,TI,ok\n,TI,no number\nBBB-2222\nCCC-3333,TI,ok\n");
    Path json =
        file(
            "bad.jsonl", "{\"mpn\":\"DDD-4444\",\"manufacturer\":\"TI\"}\nnonsense\n{\"mpn\":1}\n");
    CatalogueFiles files = started(csv, json);
    assertThat(state(files, csv)).isEqualTo(new FileState(csv.toString(), 2, 2, Optional.empty()));
    assertThat(state(files, json))
        .isEqualTo(new FileState(json.toString(), 1, 2, Optional.empty()));
  }

  @Test
  void startsWithoutAFileThatIsMissingAndSaysSo() throws Exception {
    Path missing = folder.resolve("missing.csv");
    CatalogueFiles files = started(missing);
    assertThat(state(files, missing).error()).hasValue("there is no such file");
    assertThat(files.state().isComplete()).isFalse();
    assertThat(facts("LM358DR")).isNotNull();

    Files.writeString(missing, HEADER + "AAA-1111,TI,come late\n");
    files.check();
    assertThat(facts("AAA-1111").description()).isEqualTo("come late");
  }

  @Test
  void keepsTheOldPartsOfAFileThatBecameUnreadable() throws Exception {
    Path file = file("parts.csv", HEADER + "AAA-1111,TI,good\n");
    CatalogueFiles files = started(file);
    rewrite(file, "no catalogue at all\n");
    files.check();
    assertThat(state(files, file).error().orElseThrow()).contains("neither JSON lines nor CSV");
    assertThat(facts("AAA-1111").description()).isEqualTo("good");
  }

  @Test
  void refusesTextThatIsNotUtf8WithoutTakingHalfOfIt() throws Exception {
    Path file = folder.resolve("latin1.csv");
    String rows =
        IntStream.range(0, 5000)
            .mapToObj("AAA-%d,TI,ok\n"::formatted)
            .collect(Collectors.joining());
    Files.write(file, (HEADER + rows + "BBB-2222,TI,5 µF\n").getBytes(StandardCharsets.ISO_8859_1));
    CatalogueFiles files = started(file);
    assertThat(state(files, file).error()).hasValue("it is not UTF-8 text");
    assertThat(answer("AAA-1111")).isInstanceOf(SourceAnswer.NotFound.class);
  }

  @Test
  void loadsAFileAnewOnlyWhenItsContentChanged() throws Exception {
    Path file = file("parts.csv", HEADER + "AAA-1111,TI,old\n");
    CatalogueFiles files = started(file);
    long id = fileId(file);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    files.check();
    started(file);
    assertThat(fileId(file)).isEqualTo(id);

    rewrite(file, HEADER + "AAA-1111,TI,new\n");
    files.check();
    assertThat(fileId(file)).isNotEqualTo(id);
    assertThat(facts("AAA-1111").description()).isEqualTo("new");
  }

  @Test
  void forgetsFilesThatAreNoLongerNamed() throws Exception {
    Path file = file("parts.csv", HEADER + "AAA-1111,TI,old\n");
    started(file);
    started();
    assertThat(answer("AAA-1111")).isInstanceOf(SourceAnswer.NotFound.class);
    assertThat(PartDatabase.count("select count(*) from catalogue_file")).isEqualTo(1);
  }

  @Test
  void believesTheFilesInTheOrderNamedAndTheShippedOneLast() throws Exception {
    Path one = file("one.csv", HEADER + "LM358DR,TI,of one\n");
    Path two = file("two.csv", HEADER + "LM358DR,TI,of two\n");
    started(one, two);
    assertThat(facts("LM358DR").description()).isEqualTo("of one");
    assertThat(facts("LM358DR").source()).isEqualTo("catalogue (one.csv, two.csv, shipped)");
    started(two, one);
    assertThat(facts("LM358DR").description()).isEqualTo("of two");
    assertThat(facts("LM358DR").datasheetUrl()).startsWith("https://www.ti.com/");
  }

  @Test
  void takesThePathsOfPeople() throws Exception {
    Path file = file("my parts.csv", HEADER + "AAA-1111,TI,spaced\n");
    started(List.of("  " + file + " ", "", "~/no such file.csv"));
    assertThat(facts("AAA-1111").description()).isEqualTo("spaced");
    assertThat(CataloguePlace.of("~/x.csv").orElseThrow().path())
        .isEqualTo(Path.of(System.getProperty("user.home"), "x.csv"));
  }

  @Test
  void loadsAHundredThousandParts() throws Exception {
    Path file = folder.resolve("many.csv");
    List<String> rows = new ArrayList<>(List.of("mpn,manufacturer,description"));
    IntStream.range(0, 100_000)
        .forEach(i -> rows.add("PART-%06d,Maker %d,Something of %d volts".formatted(i, i % 50, i)));
    Files.write(file, rows);
    started(file);
    assertThat(facts("PART-099999")).isNotNull();
  }

  @Test
  void loadsOnceWhenSeveralNodesStartTogether() throws Exception {
    Path file = file("parts.csv", HEADER + "AAA-1111,TI,once\n");
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      List<Future<CatalogueFiles>> starts =
          IntStream.range(0, 4).mapToObj(i -> nodes.submit(() -> started(file))).toList();
      for (Future<CatalogueFiles> start : starts) {
        assertThat(start.get().state().isComplete()).isTrue();
      }
    }
    assertThat(PartDatabase.count("select count(*) from catalogue_part where mpn = 'AAA-1111'"))
        .isEqualTo(1);
  }

  @Test
  void saysSoWhenTheDatabaseIsAwayAndTriesAgain() throws Exception {
    CatalogueFiles files = files(List.of());
    PGSimpleDataSource away = new PGSimpleDataSource();
    away.setPortNumbers(new int[] {1});
    files.store = PartDatabase.store(away);
    files.load();
    assertThat(files.state().files().getFirst().error()).hasValue("the database did not take it");
    files.store = PartDatabase.store(database);
    files.check();
    assertThat(files.state().isComplete()).isTrue();
  }

  private CatalogueFiles started(Path... paths) {
    return started(List.of(paths).stream().map(Path::toString).toList());
  }

  private CatalogueFiles started(List<String> paths) {
    CatalogueFiles files = files(paths);
    files.load();
    return files;
  }

  private CatalogueFiles files(List<String> paths) {
    CatalogueFiles files = new CatalogueFiles();
    files.store = PartDatabase.store(database);
    files.catalogue = catalogue;
    files.paths = paths.isEmpty() ? Optional.empty() : Optional.of(paths);
    return files;
  }

  private static FileState state(CatalogueFiles files, Path path) {
    return files.state().files().stream()
        .filter(file -> file.name().equals(path.toString()))
        .findFirst()
        .orElseThrow();
  }

  private PartFacts facts(String mpn) throws SourceUnavailable {
    return PartDatabase.facts(answer(mpn));
  }

  private SourceAnswer answer(String mpn) throws SourceUnavailable {
    PartNumber number = new PartNumber(mpn, null);
    return Objects.requireNonNull(catalogue.lookUp(List.of(number)).get(number));
  }

  private static long fileId(Path file) throws Exception {
    return PartDatabase.count(
        "select id from catalogue_file where name = '%s'".formatted(file.toString()));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void rewrite(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(120)));
  }
}
