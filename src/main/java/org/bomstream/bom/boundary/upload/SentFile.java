package org.bomstream.bom.boundary.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.bom.control.Imports;
import org.bomstream.bom.control.reading.ImportMapping;

/**
 * A file that is to be read, wherever it came from, and what the client says of it.
 *
 * @param name what the BOM is to be called
 * @param fileName what the client called the file
 * @param mapping how to read it; {@link ImportMapping#NONE} where that is to be found out
 * @param first lines that a preview is to show
 * @param preview the preview that has it; empty where it has just come
 */
public record SentFile(
    Upload upload,
    String name,
    String fileName,
    ImportMapping mapping,
    int first,
    Optional<UUID> preview)
    implements AutoCloseable {

  public Path content() {
    return upload.file();
  }

  /** As it is to be kept. */
  public Imports.File file() {
    return new Imports.File(fileName, content(), preview);
  }

  @Override
  public void close() throws IOException {
    upload.close();
  }
}
