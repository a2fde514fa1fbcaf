package org.bomstream.bom.control.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTest {

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 MPN', pdf_file",
    "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', broken_workbook",
    "'\u00EF\u00BB\u00BF<!DOCTYPE html><table>MPN', html_file",
    "'  <html><body>', html_file",
    "'<?xml version=\"1.0\"?><svg/>', xml_file",
    "'{\"bom\": []}', json_file",
    "'{\\rtf1 MPN}', rtf_file",
    "'\u001F\u008B\u0008', archive_file",
    "'\u0089PNG\r\n\u001A\n', image_file",
    "'PK\u0003\u0004 and no archive', broken_workbook",
  })
  void saysWhatItIsInsteadOfABom(String bytes, String code) {
    Problem problem = refused(bytes.getBytes(ISO_8859_1));

    assertEquals(422, problem.status());
    assertEquals(code, fault(problem).code());
  }

  @ParameterizedTest
  @CsvSource({
    "content.xml, broken_workbook",
    "Index/Document.iwa, other_spreadsheet",
    "xl/workbook.bin, binary_workbook",
    "word/document.xml, other_document",
    "bom.csv, archive_file",
    "[Content_Types].xml, broken_workbook",
  })
  void saysWhatAnArchiveIs(String entry, String code) throws IOException {
    Problem problem = refused(archiveOf(entry));

    assertEquals(422, problem.status());
    assertEquals(code, fault(problem).code());
  }

  private static byte[] archiveOf(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("MPN\nNE555P\n".getBytes(ISO_8859_1));
    }
    return out.toByteArray();
  }

  @Test
  void readsTextThatBeginsLikeAPictureOrAnObject() throws IOException {
    assertEquals("NE555P", read("BMxx board,,\nMPN,Qty\nNE555P,1\n").lines().getFirst().mpn());
    assertEquals("NE555P", read("[board] 1\nMPN,Qty\nNE555P,1\n").lines().getFirst().mpn());
  }
}
