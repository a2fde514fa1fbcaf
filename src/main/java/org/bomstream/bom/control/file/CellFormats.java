package org.bomstream.bom.control.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/**
 * How a workbook shows numbers, as far as it changes what a person reads: as dates, or with zeros
 * before them.
 *
 * @param formats one for each style of a cell, in order
 * @param struck styles that strike a cell out
 */
record CellFormats(List<String> formats, BitSet struck) {
  private static final int MOST = 100_000;
  private static final int LONGEST = 100;
  private static final Pattern ZEROS = Pattern.compile("0{2,40}");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
  private static final Pattern DATE = Pattern.compile("(?i).*(d|y|mmm|h:m).*");

  static final CellFormats NONE = new CellFormats(List.of(), new BitSet());

  static CellFormats read(ZipEntries entries, String name) throws IOException {
    Map<String, String> named = new HashMap<>();
    List<String> formats = new ArrayList<>();
    BitSet striking = new BitSet();
    BitSet struck = new BitSet();
    int fonts = 0;
    boolean isOfCells = false;
    try (WorkbookXml xml = entries.read(name)) {
      while (xml.hasNext() && formats.size() < MOST) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          isOfCells |= xml.isAt("cellXfs");
          if (xml.isAt("numFmt") && xml.attribute("formatCode").length() <= LONGEST) {
            named.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
          } else if (xml.isAt("font")) {
            fonts++;
          } else if (xml.isAt("strike") && xml.isOn() && fonts > 0) {
            striking.set(fonts - 1);
          } else if (isOfCells && xml.isAt("xf")) {
            struck.set(formats.size(), isIn(striking, xml.attribute("fontId")));
            String id = xml.attribute("numFmtId");
            formats.add(named.getOrDefault(id, builtIn(id)));
          }
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.isAt("cellXfs")) {
          break;
        }
      }
    }
    return new CellFormats(formats, struck);
  }

  private static boolean isIn(BitSet striking, String font) {
    return font.matches("\\d{1,6}") && striking.get(Integer.parseInt(font));
  }

  /** Of dates: 14 to 17 and 22; the others show the number itself, or money. */
  private static String builtIn(String id) {
    return switch (id) {
      case "14", "15", "16", "17", "22" -> "yyyy-mm-dd";
      default -> "";
    };
  }

  /** The format of a cell's style; empty where it has none that matters. */
  String of(String style) {
    if (style.isEmpty() || style.length() > 6 || formats.isEmpty()) {
      return "";
    }
    int index = Integer.parseInt(style);
    return index >= 0 && index < formats.size() ? formats.get(index) : "";
  }

  /** Whether a cell of that style is struck out. */
  boolean isStruck(String style) {
    return !struck.isEmpty() && isIn(struck, style);
  }

  static boolean isDate(String format) {
    return !format.isEmpty() && DATE.matcher(QUOTED.matcher(format).replaceAll("")).matches();
  }

  static boolean isZeros(String format) {
    return ZEROS.matcher(format).matches();
  }
}
