package org.bomstream.bom.boundary.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.Imports;
import org.bomstream.bom.control.kept.KeptFile;
import org.bomstream.bom.control.kept.KeptFiles;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.MappingJson;
import org.bomstream.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Receives BOM files as all calls take them: in a form, as the body itself, or by a preview. */
@ApplicationScoped
public class UploadDoor {
  private static final int SHOWN = 20;
  private static final int MOST_SHOWN = 1_000;

  @Inject KeptFiles files;

  @Inject
  @ConfigProperty(name = "import.max-bytes")
  long maxBytes;

  /**
   * Receives a form: {@code file} or {@code preview_id}, and {@code name}, {@code mapping}, {@code
   * first}.
   *
   * @param type its Content-Type
   * @throws Problem 400, 413 and 415 for what is no such form; 404 for a preview that is no more;
   *     422 for a mapping that is none
   */
  public SentFile form(InputStream body, String type, String organizationId) throws IOException {
    UploadForm form = UploadForm.receive(body, type, folder());
    try {
      String preview = form.preview();
      return preview == null
          ? sent(form.file(), form.name(), form.fileName(), form, Optional.empty())
          : previewed(preview, form, organizationId);
    } catch (IOException | RuntimeException e) {
      form.close();
      throw e;
    }
  }

  private SentFile previewed(String preview, UploadForm form, String organizationId)
      throws IOException {
    KeptFile kept =
        Boms.parse(preview)
            .flatMap(id -> files.preview(id, organizationId))
            .orElseThrow(Imports::noPreview);
    Upload upload;
    try (InputStream content = files.content(kept)) {
      upload = folder().receive(content);
    }
    String name = form.name() == null ? kept.name() : form.name();
    return sent(upload, name, kept.name(), form, Optional.of(kept.id()));
  }

  private static SentFile sent(
      Upload upload,
      @Nullable String name,
      @Nullable String fileName,
      UploadForm form,
      Optional<UUID> preview)
      throws IOException {
    return sent(upload, name, fileName, form.text("mapping"), form.text("first"), preview);
  }

  /**
   * Receives a file that is the body itself.
   *
   * @throws Problem 413 when it is too large; 422 for a mapping that is none
   */
  public SentFile body(
      InputStream content, @Nullable String name, @Nullable String mapping, @Nullable String first)
      throws IOException {
    return sent(folder().receive(content), name, name, mapping, first, Optional.empty());
  }

  private static SentFile sent(
      Upload upload,
      @Nullable String name,
      @Nullable String fileName,
      @Nullable String mapping,
      @Nullable String first,
      Optional<UUID> preview)
      throws IOException {
    try {
      return new SentFile(
          upload,
          BomName.of(name),
          BomName.of(fileName),
          mapping == null || mapping.isBlank() ? ImportMapping.NONE : MappingJson.read(mapping),
          shown(first),
          preview);
    } catch (RuntimeException refused) {
      upload.close();
      throw refused;
    }
  }

  private static int shown(@Nullable String first) {
    if (first == null || first.isBlank()) {
      return SHOWN;
    }
    try {
      int shown = Integer.parseInt(first.strip());
      if (shown >= 0 && shown <= MOST_SHOWN) {
        return shown;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, as any other value that does not fit.
    }
    throw new Problem(400, "Bad Request", "first is a number from 0 to 1000.");
  }

  private UploadFolder folder() {
    return UploadFolder.temporary(maxBytes);
  }
}
