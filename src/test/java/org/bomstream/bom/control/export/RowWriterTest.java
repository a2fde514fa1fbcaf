package org.bomstream.bom.control.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowWriterTest {
  private static final int ROWS = 50_000;
  private static final int COLUMNS = 40;

  @TempDir Path folder;

  @Test
  void writesCsvThatRunsNothing() throws IOException {
    assertThat(text(ExportFormat.CSV))
        .isEqualTo("a,b,c\r\n'=1+1,\"x,\"\"y\"\"\",2.50\r\n,'-5V,true\r\n");
  }

  @Test
  void writesJsonWithoutWhatIsNotThere() throws IOException {
    assertThat(text(ExportFormat.JSON))
        .isEqualTo(
            "{\"items\":[{\"a\":\"=1+1\",\"b\":\"x,\\\"y\\\"\",\"c\":2.50},"
                + "{\"b\":\"-5V\",\"c\":true}]}");
  }

  private static String text(ExportFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    RowWriter rows = format.to(out);
    rows.titles(List.of("a", "b", "c"));
    rows.row(List.of("=1+1", "x,\"y\"", new BigDecimal("2.50")));
    rows.row(Arrays.asList(null, "-5V", true));
    rows.end();
    return out.toString(UTF_8);
  }

  /** A file that breaks off is not to look whole. */
  @ParameterizedTest
  @EnumSource
  void leavesTheStreamOpen(ExportFormat format) throws IOException {
    var out = new Watched(OutputStream.nullOutputStream());
    RowWriter rows = format.to(out);
    rows.titles(List.of("a"));
    rows.end();

    assertThat(out.closed).isFalse();
  }

  /** What is kept of a hundred million characters is a small part of them. */
  @ParameterizedTest
  @EnumSource
  void writesLargeFilesAsTheyCome(ExportFormat format) throws IOException {
    Path file = folder.resolve("export");
    try (OutputStream out = Files.newOutputStream(file)) {
      var watched = new Watched(out);
      RowWriter rows = format.to(watched);
      rows.titles(titles());
      for (int row = 0; row < ROWS; row++) {
        rows.row(cells(row));
        if (row == ROWS / 2) {
          assertThat(watched.bytes).isGreaterThan(0);
        }
      }
      long before = watched.bytes;
      rows.end();
      assertThat(watched.bytes - before).isLessThan(before / 10);
    }
  }

  private static List<String> titles() {
    return IntStream.range(0, COLUMNS).mapToObj(i -> "c" + i).toList();
  }

  private static List<Object> cells(int row) {
    return IntStream.range(0, COLUMNS)
        .<Object>mapToObj(i -> i % 4 == 0 ? row * 40 + i : "text " + row + " of " + i)
        .toList();
  }

  private static final class Watched extends FilterOutputStream {
    private boolean closed;
    private long bytes;

    Watched(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      bytes++;
      out.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      bytes += length;
      out.write(some, from, length);
    }

    @Override
    public void close() throws IOException {
      closed = true;
      super.close();
    }
  }
}
