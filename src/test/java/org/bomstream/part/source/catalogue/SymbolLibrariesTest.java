package org.bomstream.part.source.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** How long KiCad's own libraries take, which are not the project's to ship. */
@ResourceLock(PartDatabase.NAME)
class SymbolLibrariesTest {

  @Test
  void loadsKicadsOwnLibraries() throws Exception {
    String folder = System.getProperty("symbols");
    assumeTrue(folder != null, "left out: no libraries, give their folder by -Dsymbols=…");
    CatalogueFiles files = new CatalogueFiles();
    files.store = PartDatabase.store(PartDatabase.empty());
    files.paths = Optional.of(List.of(folder));
    long begin = System.nanoTime();
    files.load();
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "%d libraries, %,d parts, %,d symbols left out, in %.1f s, %,d MB of heap%n",
        files.state().files().size() - 1,
        files.state().parts(),
        files.state().files().stream().mapToInt(CatalogueState.FileState::badRows).sum(),
        seconds,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    assertThat(files.state().isComplete()).isTrue();
    assertThat(seconds).isLessThan(60);
  }
}
