package org.bomstream.bom.boundary.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.problem.Problem;
import org.bomstream.problem.UnknownName;
import org.jspecify.annotations.Nullable;

/** A file that comes in a form, or the preview that has it, and what the form says of it. */
final class UploadForm implements AutoCloseable {
  private static final String NAME = "name";
  private static final String PREVIEW = "preview_id";

  /** What a form may say, and in how many bytes at most; what follows them is left out. */
  private static final Map<String, Integer> TEXTS =
      Map.of(NAME, 4 * BomName.LONGEST, "mapping", 1 << 20, "first", 20, PREVIEW, 100);

  private static final Set<String> PARTS =
      Stream.concat(Stream.of("file"), TEXTS.keySet().stream()).collect(Collectors.toSet());

  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private @Nullable Upload file;
  private @Nullable String fileName;

  private UploadForm() {}

  /**
   * Receives the whole form.
   *
   * @param type its Content-Type
   * @throws Problem 400 for what is no form, or has neither file nor preview, or two; 413 when it
   *     is too large; 415 when it is no plain form; 422 when it has a part that is not known
   */
  static UploadForm receive(InputStream body, String type, UploadFolder folder) throws IOException {
    var form = new UploadForm();
    try {
      var parts = new FormParts(body, type);
      for (var part = parts.next(); part.isPresent(); part = parts.next()) {
        form.take(part.get(), folder);
      }
      if (form.preview() == null) {
        form.file();
      }
      UnknownName.FORM.refuse(form.named, PARTS);
      return form;
    } catch (IOException | RuntimeException e) {
      form.close();
      throw e;
    }
  }

  private void take(FormPart part, UploadFolder folder) throws IOException {
    String called = part.name().orElse("");
    if (!named.add(called) && PARTS.contains(called)) {
      throw FormRefusal.twice(called);
    }
    Integer longest = TEXTS.get(called);
    if (called.equals("file")) {
      fileName = part.fileName().orElse(null);
      file = folder.receive(part.content());
    } else if (longest != null) {
      texts.put(called, part.text(longest));
    }
  }

  Upload file() {
    return Optional.ofNullable(file).orElseThrow(FormRefusal::noFile);
  }

  /** Null where the form brings the file itself. */
  @Nullable String preview() {
    return file == null ? texts.get(PREVIEW) : null;
  }

  /** A text of the form; null where it has none of that name. */
  @Nullable String text(String called) {
    return texts.get(called);
  }

  /** The file's own name; null where the form does not say it. */
  @Nullable String fileName() {
    return fileName;
  }

  /** What the form says, or else the file's own name. */
  @Nullable String name() {
    return texts.getOrDefault(NAME, fileName);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
