package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.bom.control.kept.KeptFiles;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.MappingText;
import org.bomstream.bom.entity.Bom;
import org.bomstream.problem.Problem;

/** Stores a BOM together with the file that it was read from, or nothing. */
@ApplicationScoped
public class Imports {
  @Inject Boms boms;
  @Inject KeptFiles files;
  @Inject ImportMetrics metrics;

  /**
   * A file as it came.
   *
   * @param name as the client called it
   * @param preview the id under which it is kept already; empty where it has just come
   */
  public record File(String name, Path content, Optional<UUID> preview) {}

  /**
   * @throws Problem 404 when its preview has just gone
   */
  @Transactional(rollbackOn = Exception.class)
  public Bom add(
      String organizationId, String name, ImportReading reading, String createdBy, File file)
      throws IOException {
    long begun = System.nanoTime();
    Bom bom = boms.add(organizationId, name, reading, createdBy);
    keep(bom.id(), organizationId, reading, file);
    metrics.writtenSince(begun);
    return bom;
  }

  /** Keeps the file with the BOM, in the caller's transaction. */
  void keep(UUID bomId, String organizationId, ImportReading reading, File file)
      throws IOException {
    String mapping = MappingText.of(reading.mapping());
    if (file.preview().isEmpty()) {
      files.keep(bomId, organizationId, file.name(), mapping, file.content());
    } else if (!files.take(file.preview().get(), bomId, mapping)) {
      throw noPreview();
    }
  }

  /** The same for one that is too old and for one that is another organization's. */
  public static Problem noPreview() {
    return new Problem(404, "Not Found", "There is no such preview any more; send the file again.")
        .with("code", "no_preview");
  }
}
