package org.bomstream.bom.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import org.bomstream.bom.control.reading.ImportReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files that are made to take time or heap. */
class HostileTextTest {
  private static final int LARGE = 19 << 20;
  private static final long MEGABYTE = 1 << 20;

  @ParameterizedTest
  @CsvSource({
    "x, unclosed_quote",
    "'\n', empty_file",
    "' \n', too_many_elements",
    "',\n', empty_file",
    "',', too_many_columns",
    "'\"', unclosed_quote",
    "'\"\"', unclosed_quote",
    "'\"\n', empty_file",
    "'x,', too_many_columns",
    "\u00e9, unclosed_quote",
    "\u03a9, unclosed_quote",
  })
  void refusesOneTextTimesAMillion(String text, String code) {
    byte[] file = repeated(text, UTF_8);

    Cost cost = Cost.of(() -> assertEquals(code, fault(refused(file)).code()));

    assertThat(cost.cpu()).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void refusesWideTextsWithoutEnd(String charset) {
    byte[] file = repeated("MPN", Charset.forName(charset));

    Cost cost = Cost.of(() -> assertEquals(422, refused(file).status()));

    assertThat(cost.bytes()).isLessThan(200 * MEGABYTE);
  }

  @Test
  void refusesRowsThatAreTooLong() {
    String row = ("x".repeat(30_000) + ",").repeat(40);

    assertEquals("row_too_long", fault(refused("MPN,Qty\n" + row + "\n")).code());
    assertEquals("row_too_long", fault(refused("MPN,Qty\n" + row + "1\n")).code());
  }

  /** Accents behind one letter are put in order one by one. */
  @Test
  void isNotHeldUpByAccents() {
    String accents = "a" + "\u0301".repeat(16_000) + "\u0323".repeat(16_000);
    String row = "X," + accents + "\n";

    Cost cost = Cost.of(() -> read("MPN,DNP\n" + row.repeat(5)));

    assertThat(cost.cpu()).isLessThan(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({
    "R1-R999999999",
    "R0-R000000000",
    "R1..999999",
    "R999999-R1",
    "A1-A1-A1-A1",
    "A1                ",
    "to1 bis ",
    "1-",
    "\u00b5_1~",
  })
  void isNotHeldUpByDesignators(String text) {
    String cell = text.repeat(32_000 / text.length());

    Cost cost =
        Cost.of(
            () -> {
              try {
                read(("MPN,Designator\n" + ("X,\"" + cell + "\"\n").repeat(20)));
              } catch (org.bomstream.problem.Problem refused) {
                assertEquals("too_many_designators", fault(refused).code());
              }
            });

    assertThat(cost.cpu()).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void cutsNoCharacterInHalf() throws IOException {
    ImportReading table = read("MPN,Description\nX," + "x".repeat(1_999) + "\ud83d\ude42 and on\n");

    assertEquals("x".repeat(1_999), table.lines().getFirst().description());
  }

  private static byte[] repeated(String text, Charset charset) {
    byte[] once = text.getBytes(charset);
    byte[] all = new byte[LARGE / once.length * once.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = once[i % once.length];
    }
    return all;
  }
}
