package org.bomstream.json;

/**
 * Escapes characters that JSON may have as they are, but that some clients take for the end of a
 * line: they would lose the rest of an event or a message. To a parser of JSON an escape is the
 * same.
 */
public final class LineEnds {
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private LineEnds() {}

  /**
   * @param json well-formed, so that they stand in strings alone, and after no backslash
   * @return the same object where there are none
   */
  public static String escaped(String json) {
    // A search each, which the runtime does many characters at once: nearly no text has any.
    return json.indexOf(NEXT_LINE) < 0
            && json.indexOf(LINE_SEPARATOR) < 0
            && json.indexOf(PARAGRAPH_SEPARATOR) < 0
        ? json
        : json.replace(Character.toString(NEXT_LINE), "\\u0085")
            .replace(Character.toString(LINE_SEPARATOR), "\\u2028")
            .replace(Character.toString(PARAGRAPH_SEPARATOR), "\\u2029");
  }
}
