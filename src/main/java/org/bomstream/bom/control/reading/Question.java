package org.bomstream.bom.control.reading;

import java.util.List;

/**
 * What the file does not tell for certain: one answer was taken, and a mapping can say another.
 *
 * @param code a stable word for programs
 * @param detail a sentence that says what was taken
 * @param choices what could be meant, the one that was taken first
 */
public record Question(String code, String detail, List<Choice> choices) {

  /**
   * One answer.
   *
   * @param label for people
   * @param member of the mapping that says so, for example {@code sheet} or {@code columns.mpn}
   * @param value that it gets there: text or number
   */
  public record Choice(String label, String member, Object value) {}
}
