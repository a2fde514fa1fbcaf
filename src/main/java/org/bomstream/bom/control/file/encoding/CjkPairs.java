package org.bomstream.bom.control.file.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells texts of two bytes a character among ASCII, of which a detector sees too little: in western
 * texts bytes beyond ASCII stand alone between letters, in these in runs of even length.
 */
final class CjkPairs {
  private static final List<String> DOUBLE =
      List.of("GB18030", "Big5", "windows-31j", "EUC-KR", "EUC-JP");

  /** A lead byte of the common characters of GB 2312, EUC-KR and Big5. */
  private static final int LEAD = 0xA1;

  private CjkPairs() {}

  static boolean isDoubleByte(Charset charset) {
    return DOUBLE.contains(charset.name());
  }

  /** Most runs are whole pairs, and longer than the one pair that a western text may have. */
  static boolean areLikely(byte[] text) {
    int runs = 0;
    int even = 0;
    int bytes = 0;
    for (int i = 0; i < text.length; i++) {
      int start = i;
      while (i < text.length && (text[i] & 0xFF) >= LEAD) {
        i++;
      }
      if (i > start) {
        runs++;
        bytes += i - start;
        even += (i - start) % 2 == 0 ? 1 : 0;
      }
    }
    return runs > 0 && even * 10 >= runs * 9 && bytes >= 4 * runs;
  }
}
