package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.bytes;
import static org.bomstream.settings.declared.Setting.number;

import org.bomstream.settings.declared.Topic;

/** How large a BOM file may be. */
public final class ImportSettings {
  public static final Topic TOPIC =
      new Topic(
          "Import",
          bytes("import.max-bytes", 1, 1L << 30)
              .or(20 << 20)
              .means("size of a BOM file; a workbook's parts may unpack to five times as much"),
          number("import.max-rows", 1, 10_000_000)
              .or(50_000)
              .means("rows of its table that are not blank, the header not counted"));

  private ImportSettings() {}
}
