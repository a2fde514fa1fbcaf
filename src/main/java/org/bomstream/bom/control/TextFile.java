package org.bomstream.bom.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bomstream.problem.Problem;

/**
 * Finds the table in a text file: the encoding by its bytes, the delimiter by what makes a header.
 */
final class TextFile {
  private TextFile() {}

  /**
   * @param head the file's first bytes
   * @throws Problem 422 when the file has no usable table
   */
  static HeaderRow header(Path file, byte[] head) throws IOException {
    TextEncoding encoding = TextEncoding.of(file, head);
    Optional<HeaderRow> best = Optional.empty();
    Optional<Problem> broken = Optional.empty();
    for (Delimiter delimiter : Delimiter.values()) {
      try {
        Optional<HeaderRow> header = HeaderRow.of(new DelimitedText(file, encoding, delimiter));
        if (isBetter(header, best)) {
          best = header;
        }
      } catch (Problem problem) {
        broken = broken.or(() -> Optional.of(problem));
      }
    }
    // What is broken with one delimiter may merely have another.
    if (broken.isPresent() && best.filter(header -> header.columns().fieldCount() > 0).isEmpty()) {
      throw broken.get();
    }
    return best.orElseThrow(Refusal::emptyFile);
  }

  private static boolean isBetter(Optional<HeaderRow> header, Optional<HeaderRow> best) {
    return header.isPresent()
        && (best.isEmpty() || HeaderRow.AMONG_SHEETS.compare(header.get(), best.get()) > 0);
  }
}
