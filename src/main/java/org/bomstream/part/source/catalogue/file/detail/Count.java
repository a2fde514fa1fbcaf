package org.bomstream.part.source.catalogue.file.detail;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of pieces. */
final class Count {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}(?:\\.0+)?");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+");

  private Count() {}

  /** Empty for what is no whole number, as {@code 1,5} and {@code many} are not. */
  static Optional<Long> of(String text) {
    String plain = THOUSANDS.matcher(text).matches() ? text.replaceAll("[, ]", "") : text;
    return DIGITS.matcher(plain).matches()
        ? Optional.of(Long.valueOf(plain.replaceAll("\\..*", "")))
        : Optional.empty();
  }
}
