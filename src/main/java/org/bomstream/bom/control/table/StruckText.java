package org.bomstream.bom.control.table;

/**
 * A text of which a part is struck out, as those hand it on who read files: that part stands
 * between two marks.
 */
public final class StruckText {
  /** Two of Unicode's noncharacters, which stand in no text. */
  public static final char BEGIN = '\uFDD0';

  public static final char END = '\uFDD1';

  private StruckText() {}

  static boolean isIn(String text) {
    return text.indexOf(BEGIN) >= 0 || text.indexOf(END) >= 0;
  }

  /** What is not struck out; empty where all is. */
  static String left(String text) {
    StringBuilder left = new StringBuilder();
    boolean isStruck = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == BEGIN || c == END) {
        isStruck = c == BEGIN;
      } else if (!isStruck) {
        left.append(c);
      }
    }
    return left.toString().strip();
  }

  static String whole(String text) {
    return text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "").strip();
  }
}
