package org.bomstream.bom.control.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.bomstream.bom.control.BomReader;
import org.bomstream.bom.control.ImportTurns;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.control.kept.KeptFile;
import org.bomstream.bom.control.kept.KeptFiles;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.MappingJson;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.problem.Problem;

/**
 * Writes a BOM with all columns of its own file, in their order, and behind them what was found.
 * The file is read again, within the limits of an import; so what is sent is made before the client
 * takes it, who may be slow.
 */
@ApplicationScoped
public class OriginalExport {
  @Inject KeptFiles files;
  @Inject BomReader reader;
  @Inject ImportTurns turns;
  @Inject LineItems lines;

  /**
   * Makes the file.
   *
   * @return where it is; to be deleted
   * @throws Problem 404 where the BOM's file is not kept; 503 when others are being read for long
   */
  public Path make(Bom bom, Set<LineStatus> states, ExportFormat format) throws IOException {
    KeptFile kept = files.of(bom.id()).orElseThrow(OriginalExport::noFile);
    Path original = Files.createTempFile("bom", ".upload");
    try (var _ = turns.turn(bom.organizationId())) {
      try (InputStream content = files.content(kept)) {
        Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
      }
      return make(original, mapping(kept), new LinePages(lines, bom.id(), states), format);
    } finally {
      Files.deleteIfExists(original);
    }
  }

  private static ImportMapping mapping(KeptFile kept) {
    return kept.mapping() == null ? ImportMapping.NONE : MappingJson.read(kept.mapping());
  }

  private Path make(Path original, ImportMapping mapping, LinePages pages, ExportFormat format)
      throws IOException {
    Path made = Files.createTempFile("bom", ".upload");
    try (OutputStream out = Files.newOutputStream(made)) {
      RowWriter rows = format.to(out);
      reader.rows(
          original,
          mapping,
          (columns, table) -> new OriginalRows(columns, pages, rows).write(table));
      rows.end();
      return made;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(made);
      throw e;
    }
  }

  /** Why there is nothing to give back. */
  public static Problem noFile() {
    return new Problem(404, "Not Found", "No file is kept of this BOM.").with("code", "no_file");
  }
}
