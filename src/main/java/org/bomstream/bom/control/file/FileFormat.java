package org.bomstream.bom.control.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bomstream.bom.control.table.ImportRefusal;

/** What a file is, by its first bytes and never by its name. */
public enum FileFormat {
  ZIP("PK(\\x03\\x04|\\x05\\x06).*"),
  OLE2("\\xD0\\xCF\\x11\\xE0.*"),
  PDF("%pdf-.*", "pdf_file", "The file is a PDF. Export the BOM as CSV or XLSX."),
  RTF("\\{\\\\rtf.*", "rtf_file", "The file is an RTF document. Export the BOM as CSV or XLSX."),
  HTML(
      "\\s*(<!--.*?-->\\s*)?<(!doctype html|html|head|body|table|meta|script)\\b.*",
      "html_file",
      "The file is a web page. Export the BOM as CSV or XLSX."),
  XML("\\s*<\\?xml\\b.*", "xml_file", "The file is XML. Export the BOM as CSV or XLSX."),
  JSON("\\s*[\\[{]\\s*[\\[{\"].*", "json_file", "The file is JSON. Export the BOM as CSV or XLSX."),
  GZIP("\\x1F\\x8B.*", "archive_file", "The file is a packed archive. Upload the BOM in it."),
  SEVEN_ZIP(
      "7z\\xBC\\xAF.*", "archive_file", "The file is a packed archive. Upload the BOM in it."),
  RAR("rar!\\x1A.*", "archive_file", "The file is a packed archive. Upload the BOM in it."),
  IMAGE(
      "(\\x89png|gif8|\\xFF\\xD8\\xFF|bm.{4}\\x00{4}).*",
      "image_file", "The file is a picture. Export the BOM as CSV or XLSX."),
  TEXT(".*");

  private final Pattern start;
  private final String code;
  private final String detail;

  /** One that is read. */
  FileFormat(String start) {
    this(start, "", "");
  }

  /** One that is refused, by a word for programs and a sentence for people. */
  FileFormat(String start, String code, String detail) {
    this.start = Pattern.compile(start, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    this.code = code;
    this.detail = detail;
  }

  /**
   * @param head the file's first bytes
   * @return {@link #ZIP}, {@link #OLE2} or {@link #TEXT}
   * @throws org.bomstream.problem.Problem 422 for all else, saying what to do
   */
  public static FileFormat of(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 1_000), ISO_8859_1);
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    for (FileFormat format : values()) {
      if (format.start.matcher(text).matches()) {
        return format.taken();
      }
    }
    throw new IllegalStateException(text.toLowerCase(Locale.ROOT));
  }

  private FileFormat taken() {
    if (!code.isEmpty()) {
      throw ImportRefusal.notATable(code, detail);
    }
    return this;
  }
}
