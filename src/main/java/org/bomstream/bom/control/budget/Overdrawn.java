package org.bomstream.bom.control.budget;

import java.time.Duration;
import java.util.List;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;

/** Why an import is broken off: a budget is used up. */
final class Overdrawn {
  private Overdrawn() {}

  static Problem elements(long most) {
    return tooLarge(
            "too_many_elements",
            "The file has more than %,d rows, cells and elements of XML. Split it.".formatted(most))
        .with("max_elements", most);
  }

  static Problem bytes(long most) {
    return tooLarge(
            "too_many_bytes",
            "The workbook's parts unpack to more than the %,d bytes that are taken."
                .formatted(most))
        .with("max_bytes", most);
  }

  static Problem heap(long most) {
    return tooLarge(
            "too_much_memory",
            "The file's texts and lines take more than %,d bytes of memory. Split it."
                .formatted(most))
        .with("max_heap_bytes", most);
  }

  static Problem time(Duration most) {
    return tooLarge(
            "takes_too_long",
            "The file takes more than %d s to read. Split it.".formatted(most.toSeconds()))
        .with("max_seconds", most.toSeconds());
  }

  static Problem busy() {
    return new Problem(
            503,
            "Service Unavailable",
            "The server has too much else to do to read the file in time; try again soon.")
        .header("Retry-After", "10");
  }

  private static Problem tooLarge(String code, String detail) {
    return new Problem(413, "Content Too Large", detail)
        .errors(List.of(Fault.inFile(code, detail)));
  }
}
