package org.bomstream.bom.control.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bomstream.bom.control.cell.FormulaGuard;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180 has it, in UTF-8. */
final class CsvRows implements RowWriter {
  private static final int BUFFER = 32 * 1024;

  private final Writer text;
  private final CsvWriter csv;

  CsvRows(OutputStream out) {
    text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);
  }

  @Override
  public void titles(List<String> titles) {
    row(titles);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    csv.writeRecord(cells.stream().map(CsvRows::text).toList());
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      default -> FormulaGuard.guard(cell.toString());
    };
  }

  @Override
  public void end() throws IOException {
    text.flush();
  }
}
