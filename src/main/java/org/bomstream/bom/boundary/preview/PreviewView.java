package org.bomstream.bom.boundary.preview;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bomstream.bom.boundary.LineItemView;
import org.bomstream.bom.control.FileReading;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.reading.FoundSheet;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.LeftOut;
import org.bomstream.bom.control.reading.MappingText;
import org.bomstream.bom.control.reading.Question;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, as clients see it.
 *
 * @param previewId by which the file is imported without being sent again, for some minutes
 * @param name of the file
 * @param itemCount how many lines there would be, of which {@code lines} shows the first
 * @param mapping that gives exactly this
 * @param remembered the id of the mapping that was remembered and used; null where none was
 */
@JsonbPropertyOrder({
  "previewId",
  "name",
  "sheets",
  "sheet",
  "encoding",
  "delimiter",
  "headerRow",
  "columns",
  "leftOut",
  "ignoredRows",
  "itemCount",
  "lines",
  "questions",
  "warnings",
  "mapping",
  "remembered"
})
public record PreviewView(
    UUID previewId,
    String name,
    List<FoundSheet> sheets,
    @Nullable String sheet,
    @Nullable String encoding,
    @Nullable String delimiter,
    int headerRow,
    List<FoundColumn> columns,
    List<LeftOut> leftOut,
    int ignoredRows,
    int itemCount,
    List<LineItemView> lines,
    List<Question> questions,
    List<Fault> warnings,
    JsonObject mapping,
    @Nullable UUID remembered) {

  /** No BOM has it. */
  private static final UUID NO_BOM = new UUID(0, 0);

  static PreviewView of(UUID previewId, String name, FileReading.Read read, int first) {
    ImportReading reading = read.reading();
    return new PreviewView(
        previewId,
        name,
        reading.sheets(),
        reading.sheet(),
        reading.encoding(),
        reading.delimiter(),
        reading.headerRow(),
        reading.columns(),
        reading.leftOut(),
        reading.ignoredRows(),
        reading.lines().size(),
        lines(reading.lines(), first),
        reading.questions(),
        reading.warnings(),
        MappingText.json(reading.mapping()),
        read.remembered().orElse(null));
  }

  private static List<LineItemView> lines(List<ReadLine> all, int first) {
    return IntStream.range(0, Math.min(first, all.size()))
        .mapToObj(
            index -> LineItemView.of(all.get(index).item(NO_BOM, index + 1), Optional.empty()))
        .toList();
  }
}
