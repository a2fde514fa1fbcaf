package org.bomstream.bom.control.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.bomstream.bom.control.cell.CellText;

/** A spreadsheet's cell as the text that a reader of the sheet would take it for. */
final class CellValue {
  /** A spreadsheet shows no more digits than these; those that follow are noise. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Of numbers; beyond that one would be written out with ever more zeros. */
  private static final int MOST_ZEROS = 300;

  /** Longer ones take ever more time, and no program writes them. */
  private static final int LONGEST_NUMBER = 100;

  /** Day 0 of a workbook, which has a 29th of February 1900. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private CellValue() {}

  /**
   * @param format of numbers; empty where it does not matter
   * @param type as the file says: {@code s} the number of a shared string, {@code b} a boolean,
   *     {@code n} or nothing a number, all else text
   */
  static String text(String type, String value, String format, List<String> strings) {
    return switch (type) {
      case "s" -> value.isBlank() ? "" : strings.get(Integer.parseInt(value.strip()));
      case "b" -> value.isBlank() ? "" : value.strip().equals("1") ? "TRUE" : "FALSE";
      case "", "n" -> shown(number(value.strip()), format);
      default -> unescaped(value);
    };
  }

  /** A text that is to be shared by many cells. */
  static String clean(String text) {
    return CellText.clean(unescaped(text));
  }

  /** Line breaks that came from elsewhere. */
  private static String unescaped(String text) {
    return text.contains("_x000") ? text.replaceAll("_x000[9AaDd]_", " ") : text;
  }

  /** A number as its format has it: a date, or with the zeros that it puts before. */
  private static String shown(String number, String format) {
    if (CellFormats.isZeros(format) && number.length() < format.length()) {
      return "0".repeat(format.length() - number.length()) + number;
    }
    return CellFormats.isDate(format) && number.matches("[1-9]\\d{0,5}")
        ? FIRST_DAY.plusDays(Long.parseLong(number)).toString()
        : number;
  }

  /** A part number that a spreadsheet took for a number, without {@code .0} or exponent. */
  private static String number(String value) {
    if (value.length() > LONGEST_NUMBER) {
      return value;
    }
    if (!value.contains(".") && !value.contains("E") && !value.contains("e")) {
      return value;
    }
    BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return Math.abs((long) number.scale()) > MOST_ZEROS ? value : number.toPlainString();
  }

  /**
   * @param address for example {@code AB12}
   * @return counted from 0
   */
  static int column(String address) {
    int column = 0;
    int i = 0;
    for (; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      int letter = Character.toUpperCase(address.charAt(i)) - 'A' + 1;
      if (letter < 1 || letter > 26 || i > 2) {
        throw new IllegalArgumentException(address);
      }
      column = column * 26 + letter;
    }
    if (i == 0) {
      throw new IllegalArgumentException(address);
    }
    return column - 1;
  }
}
