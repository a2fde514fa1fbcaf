package org.bomstream.bom.control.file;

import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import org.bomstream.bom.control.reading.ImportReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {
  private static final String WESTERN = "MPN;Hersteller;Wert\n560112;Würth;10 µF ± 5 %\n";
  private static final String CHINESE = "MPN,品牌\nCL10B104KB8NNNC,三星 Ω\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void tellsEncodingsWithoutAMark(String charset) throws IOException {
    ImportReading table = read(WESTERN, Charset.forName(charset));

    assertEquals("Würth", table.lines().getFirst().manufacturer());
    assertEquals("10 µF ± 5 %", table.lines().getFirst().description());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void tellsEncodingsByTheirMark(String charset) throws IOException {
    ImportReading table = read("\uFEFF" + CHINESE, Charset.forName(charset));

    assertEquals("三星 Ω", table.lines().getFirst().manufacturer());
    assertEquals("CL10B104KB8NNNC", table.lines().getFirst().mpn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void tellsChineseWithoutAMark(String charset) throws IOException {
    assertEquals("三星 Ω", read(CHINESE, Charset.forName(charset)).lines().getFirst().manufacturer());
  }

  @Test
  void takesOneLatinLetterAtTheEndOfALongFileForLatin() throws IOException {
    String text = "MPN,Manufacturer\n" + "NE555P,TI\n".repeat(20_000) + "560112,Würth\n";

    assertEquals(
        "Würth", read(text, Charset.forName("windows-1252")).lines().getLast().manufacturer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16BeyondWhatItLooksAt(String charset) throws IOException {
    String text = "MPN,Manufacturer\n" + "NE555P,🙂TI\n".repeat(20_000);

    assertEquals(20_000, read(text, Charset.forName(charset)).lines().size());
  }

  @Test
  void refusesTextWithZeroBytesInIt() {
    assertEquals("binary_file", fault(refused("MPN,Qty\nNE555P\0,1\n")).code());
  }
}
