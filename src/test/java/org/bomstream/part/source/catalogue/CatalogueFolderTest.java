package org.bomstream.part.source.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bomstream.part.source.catalogue.CatalogueState.FileState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Folders that are named in place of their files. */
@ResourceLock(PartDatabase.NAME)
class CatalogueFolderTest {

  static final String HEADER = "mpn,manufacturer,lcsc\n";

  @TempDir Path folder;
  @TempDir Path elsewhere;
  DataSource database;

  @BeforeEach
  void emptyCatalogue() throws Exception {
    database = PartDatabase.empty();
  }

  @Test
  void loadsTheFilesOfAFolderByTheirNames() throws Exception {
    write("b.csv");
    write("a/z.CSV");
    Files.writeString(folder.resolve("c.jsonl"), "{\"mpn\":\"C\",\"manufacturer\":\"TI\"}");
    Files.writeString(folder.resolve("d.kicad_sym"), "(kicad_symbol_lib)");
    write("notes.txt");
    write(".hidden.csv");
    write(".git/e.csv");
    CatalogueFiles files = started(folder);
    assertThat(names(files)).containsExactly("z.CSV", "b.csv", "c.jsonl", "d.kicad_sym", "shipped");
    assertThat(files.state().isComplete()).isTrue();
  }

  @Test
  void takesUpFilesThatComeAndForgetsThoseThatGo() throws Exception {
    write("a.csv");
    CatalogueFiles files = started(folder);
    write("b.csv");
    files.check();
    assertThat(parts("b.csv")).isEqualTo(1);
    Files.move(folder.resolve("b.csv"), elsewhere.resolve("b.csv"));
    files.check();
    assertThat(parts("b.csv")).isZero();
    assertThat(parts("a.csv")).isEqualTo(1);
    Files.move(elsewhere.resolve("b.csv"), folder.resolve("b.csv"), StandardCopyOption.ATOMIC_MOVE);
    files.check();
    assertThat(parts("b.csv")).isEqualTo(1);
  }

  @Test
  void believesAFileThatComesBeforeThoseBehindIt() throws Exception {
    write("b.csv");
    CatalogueFiles files = started(folder);
    write("a.csv");
    files.check();
    assertThat(precedence("a.csv")).isZero();
    assertThat(precedence("b.csv")).isEqualTo(1);
  }

  @Test
  void keepsTheFilesOfAFolderThatIsAwayForAWhile() throws Exception {
    write("a.csv");
    CatalogueFiles files = started(folder);
    Path away = elsewhere.resolve("away");
    Files.move(folder, away);
    files.check();
    assertThat(parts("a.csv")).isEqualTo(1);
    assertThat(files.state().isComplete()).isFalse();
    assertThat(started(folder).state().isComplete()).isFalse();
    assertThat(parts("a.csv")).isEqualTo(1);
    Files.move(away, folder);
    files.check();
    assertThat(files.state().isComplete()).isTrue();
  }

  @Test
  void refusesAFolderOfMoreFilesThanAnybodyMeansToName() throws Exception {
    for (int i = 0; i < 2_100; i++) {
      write("%d.csv".formatted(i));
    }
    CatalogueFiles files = started(folder);
    assertThat(files.state().files().getFirst().error().orElseThrow())
        .isEqualTo("it cannot be read: it holds more than 2,000 catalogue files");
  }

  @Test
  void followsNoLinkThatLeadsRoundInCircles() throws Exception {
    write("a.csv");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    assertThat(started(folder).state().files().getFirst().error().orElseThrow())
        .contains("nested deeper than 8");
  }

  @Test
  void keepsOrderCodesAndDetailsWithTheTimeOfTheFile() throws Exception {
    write("a.csv");
    started(folder);
    assertThat(
            PartDatabase.count(
                """
                select count(*) from catalogue_order_code o join catalogue_part p
                  on p.file_id = o.file_id and p.row_number = o.row_number
                where o.supplier = 'lcsc' and o.sku_key = 'C17' and p.details like '%"sku":"c17"%'
                """))
        .isEqualTo(1);
    assertThat(
            PartDatabase.count(
                "select count(*) from catalogue_file where loaded_at > now() - interval '1 minute'"))
        .isEqualTo(2);
  }

  private Path write(String name) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, HEADER + "AAA-1111,TI,c17\n");
  }

  private CatalogueFiles started(Path... paths) {
    CatalogueFiles files = new CatalogueFiles();
    files.store = PartDatabase.store(database);
    files.catalogue = PartDatabase.catalogue(database);
    files.paths = Optional.of(Stream.of(paths).map(Path::toString).toList());
    files.load();
    return files;
  }

  private static List<String> names(CatalogueFiles files) {
    return files.state().files().stream()
        .map(FileState::name)
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .toList();
  }

  private static long parts(String file) throws Exception {
    return PartDatabase.count(
        "select coalesce(sum(parts), 0) from catalogue_file where name like '%/" + file + "'");
  }

  private static long precedence(String file) throws Exception {
    return PartDatabase.count(
        "select precedence from catalogue_file where name like '%/" + file + "'");
  }
}
