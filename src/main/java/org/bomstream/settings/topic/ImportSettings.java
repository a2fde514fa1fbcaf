package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.bytes;
import static org.bomstream.settings.declared.Setting.duration;
import static org.bomstream.settings.declared.Setting.number;

import org.bomstream.settings.declared.Topic;

/** How large a BOM file may be, and what it may cost to read. */
public final class ImportSettings {
  public static final Topic TOPIC =
      new Topic(
          "Import",
          bytes("import.max-bytes", 1, 1L << 30)
              .or(20 << 20)
              .means(
                  "size of a BOM file; a workbook's parts together may unpack to five times as"
                      + " much"),
          number("import.max-rows", 1, 10_000_000)
              .or(50_000)
              .means("rows of its table that are not blank, the header not counted"),
          bytes("import.heap-bytes", 1 << 20, 1L << 36)
              .or(104 << 20)
              .means("heap that the files take that are read at once"),
          duration("import.deadline", "PT1S", "PT10M")
              .or("PT10S")
              .means("how long it may take to read a file, once it is there"),
          duration("previews.kept-for", "PT1S", "PT24H")
              .or("PT15M")
              .means("how long a file that was only previewed is kept to be imported"),
          number("previews.per-organization", 1, 100_000)
              .or(50)
              .means("such files of an organization; the oldest make way"),
          bytes("previews.bytes-per-organization", 1, 1L << 40)
              .or(200 << 20)
              .means("bytes of all of them; the oldest make way"));

  private ImportSettings() {}
}
