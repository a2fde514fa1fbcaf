package org.bomstream.part.source.numbers.value;

import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Quantity;
import org.bomstream.part.source.numbers.grammar.ValueCode;

/**
 * Values in three characters in millionths: {@code R47}, {@code 2R2}, {@code 101} for 100, as
 * opposed to picofarads, which have no point before the first digit. Inductances have billionths as
 * well: {@code 3N9}, {@code 12N}. What is read is in henries or farads.
 */
public enum MicroCode implements ValueCode {
  HENRIES(Form.values()),
  FARADS(Form.DIGITS, Form.TENTHS, Form.HUNDREDTHS);

  /** Places of the digits in the code, and the power of ten of the last of them. */
  private enum Form {
    DIGITS("ddd", 0, 1, -6),
    TENTHS("dRd", 0, 2, -7),
    HUNDREDTHS("Rdd", 1, 2, -8),
    NANO_WHOLE("ddN", 0, 1, -9),
    NANO_TENTHS("dNd", 0, 2, -10);

    private final String shape;
    private final int first;
    private final int second;
    private final int power;

    Form(String shape, int first, int second, int power) {
      this.shape = shape;
      this.first = first;
      this.second = second;
      this.power = power;
    }

    boolean fits(Draft draft) {
      for (int i = 0; i < shape.length(); i++) {
        char c = draft.peek(i);
        boolean digit = c >= '0' && c <= '9';
        if (shape.charAt(i) == 'd' ? !digit : c != shape.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Form[] forms;

  MicroCode(Form... forms) {
    this.forms = forms;
  }

  @Override
  public boolean read(Draft draft) {
    for (Form form : forms) {
      if (form.fits(draft)) {
        return read(draft, form);
      }
    }
    return false;
  }

  private static boolean read(Draft draft, Form form) {
    int first = digit(draft, form.first);
    int digits = first * 10 + digit(draft, form.second);
    boolean needsFirst = form != Form.NANO_TENTHS;
    if (digits == 0 || needsFirst && first == 0) {
      return false;
    }
    int power = form.power + (form == Form.DIGITS ? digit(draft, 2) : 0);
    draft.skip(form.shape.length(), new Quantity(digits, power));
    return true;
  }

  private static int digit(Draft draft, int offset) {
    return draft.peek(offset) - '0';
  }
}
