package org.bomstream.bom.control.file.old;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** A number as a person reads it: whole, and with the zeros that its format puts before it. */
final class OldNumber {
  /** A spreadsheet shows no more digits than these; those that follow are noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final Pattern ZEROS = Pattern.compile("0{2,40}");

  private OldNumber() {}

  static String text(double number, @Nullable String format) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "";
    }
    if (format != null && isDate(format) && number >= 1 && DateUtil.isValidExcelDate(number)) {
      return DateUtil.getLocalDateTime(number).toLocalDate().toString();
    }
    String plain = new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    return format != null && ZEROS.matcher(format).matches() && plain.length() < format.length()
        ? "0".repeat(format.length() - plain.length()) + plain
        : plain;
  }

  private static boolean isDate(String format) {
    return format.length() < 60 && DateUtil.isADateFormat(-1, format);
  }
}
