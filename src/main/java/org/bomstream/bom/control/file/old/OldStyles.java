package org.bomstream.bom.control.file.old;

import java.util.BitSet;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;

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
}
