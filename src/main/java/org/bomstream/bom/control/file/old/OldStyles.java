package org.bomstream.bom.control.file.old;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.bomstream.bom.control.table.StruckText;

/** Which styles of an old workbook strike a cell out. */
final class OldStyles {
  /** The format knows no font of that number: the fifth that is written is number 5. */
  private static final int MISSING_FONT = 4;

  private final BitSet striking = new BitSet();
  private final BitSet struck = new BitSet();
  private int fonts;
  private int styles;

  void font(FontRecord font) {
    striking.set(fonts < MISSING_FONT ? fonts : fonts + 1, font.isStruckout());
    fonts++;
  }

  void style(ExtendedFormatRecord style) {
    struck.set(styles++, striking.get(style.getFontIndex()));
  }

  boolean isStruck(int style) {
    return struck.get(style);
  }

  /** What is struck out of it by the font of a run is marked, as in {@link StruckText}. */
  String text(UnicodeString rich) {
    List<FormatRun> runs =
        IntStream.range(0, rich.getFormatRunCount()).mapToObj(rich::getFormatRun).toList();
    if (runs.stream().noneMatch(this::strikes)) {
      return rich.getString();
    }
    StringBuilder text = new StringBuilder(rich.getString());
    for (FormatRun run : runs.reversed()) {
      int from = Math.min(Short.toUnsignedInt(run.getCharacterPos()), text.length());
      text.insert(from, strikes(run) ? StruckText.BEGIN : StruckText.END);
    }
    return text.toString();
  }

  private boolean strikes(FormatRun run) {
    return striking.get(Short.toUnsignedInt(run.getFontIndex()));
  }
}
