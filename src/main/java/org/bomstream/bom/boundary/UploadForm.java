package org.bomstream.bom.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A file that comes in a form, and what it is to be called. */
final class UploadForm implements AutoCloseable {
  private static final int LONGEST_NAME_BYTES = 4 * BomName.LONGEST;

  private @Nullable Upload file;
  private @Nullable String fileName;
  private @Nullable String name;

  private UploadForm() {}

  /**
   * Receives the whole form.
   *
   * @param type its Content-Type
   * @throws Problem 400 for what is no form, or has no file; 413 when it is too large; 415 when it
   *     is no plain form
   */
  static UploadForm receive(InputStream body, String type, UploadFolder folder) throws IOException {
    var form = new UploadForm();
    try {
      var parts = new FormParts(body, type);
      for (var part = parts.next(); part.isPresent(); part = parts.next()) {
        form.take(part.get(), folder);
      }
      form.file();
      return form;
    } catch (IOException | RuntimeException e) {
      form.close();
      throw e;
    }
  }

  /** The first part of a name counts. */
  private void take(FormPart part, UploadFolder folder) throws IOException {
    String called = part.name().orElse("");
    if (called.equals("file") && file == null) {
      fileName = part.fileName().orElse(null);
      file = folder.receive(part.content());
    } else if (called.equals("name") && name == null) {
      name = part.text(LONGEST_NAME_BYTES);
    }
  }

  Upload file() {
    return Optional.ofNullable(file).orElseThrow(FormRefusal::noFile);
  }

  /** What the form says, or else the file's own name. */
  @Nullable String name() {
    return name == null ? fileName : name;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
