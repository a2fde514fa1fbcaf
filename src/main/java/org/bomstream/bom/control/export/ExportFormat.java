package org.bomstream.bom.control.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of file a BOM is exported to. */
public enum ExportFormat {
  CSV("text/csv", "text/csv;charset=UTF-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSON("application/json");

  private final String mediaType;
  private final String contentType;

  ExportFormat(String mediaType) {
    this(mediaType, mediaType);
  }

  ExportFormat(String mediaType, String contentType) {
    this.mediaType = mediaType;
    this.contentType = contentType;
  }

  /** Without parameters, as {@code Accept} names it. */
  public String mediaType() {
    return mediaType;
  }

  public String contentType() {
    return contentType;
  }

  /** How such files' names end, and the word on the wire: {@code csv}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty for a word that is none. */
  public static Optional<ExportFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.extension().equals(word)).findFirst();
  }

  /** Writes a file of this kind; the stream stays open when that is closed. */
  public RowWriter to(OutputStream out) {
    return switch (this) {
      case CSV -> new CsvRows(out);
      case XLSX -> new WorkbookRows(out);
      case JSON -> new JsonRows(out);
    };
  }
}
