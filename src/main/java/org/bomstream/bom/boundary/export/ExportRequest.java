package org.bomstream.bom.boundary.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.bom.control.export.ExportFormat;
import org.bomstream.bom.control.export.LineColumns;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which file a caller wants of a BOM. */
final class ExportRequest {
  static final String ORIGINAL = "original";
  static final String PURCHASE = "purchase";

  private ExportRequest() {}

  /**
   * The format, by its name or else by {@code Accept}.
   *
   * @throws Problem 422 for a name that is none; 406 where nothing is acceptable
   */
  static ExportFormat format(@Nullable String named, List<MediaType> accepted) {
    if (named != null && !named.isBlank()) {
      return ExportFormat.of(named)
          .orElseThrow(
              () ->
                  unknown(
                      "unknown_format",
                      "There is no format %s; there are csv, xlsx, json.",
                      named));
    }
    return accepted.stream()
        .flatMap(ExportRequest::formats)
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    406, "Not Acceptable", "A BOM is exported as CSV, XLSX and JSON alone."));
  }

  private static Stream<ExportFormat> formats(MediaType accepted) {
    return Arrays.stream(ExportFormat.values())
        .filter(format -> accepted.isCompatible(MediaType.valueOf(format.mediaType())));
  }

  /**
   * The names of the columns; nothing means all.
   *
   * @throws Problem 422 for one that is unknown
   */
  static List<String> columns(@Nullable String wanted) {
    if (wanted == null || wanted.isBlank()) {
      return LineColumns.names();
    }
    List<String> names = Stream.of(wanted.split(",")).map(String::strip).distinct().toList();
    for (String name : names) {
      if (!LineColumns.isKnown(name)) {
        throw unknown(
            "unknown_column",
            "There is no column %%s; there are original, purchase, or a list of %s."
                .formatted(String.join(", ", LineColumns.names())),
            name);
      }
    }
    return names;
  }

  private static Problem unknown(String code, String words, String name) {
    String detail = words.formatted(name.length() <= 100 ? name : name.substring(0, 100) + "…");
    return new Problem(422, "Unprocessable Content", detail)
        .errors(List.of(Fault.inFile(code, detail)));
  }
}
