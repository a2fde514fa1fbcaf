package org.bomstream.part.source.jlcpcb;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The maker in the name of a data sheet's file, since the interface has no member for it: {@code
 * lcsc_datasheet_2304140030_onsemi-LM358DR2G_C7950.pdf}. Where the file is not named for exactly
 * that number and code, nothing is said.
 */
final class NamedInFile {
  private static final Pattern FILE =
      Pattern.compile("(?:lcsc_datasheet_)?\\d+_(.+)_([Cc]\\d+)\\.pdf");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  private NamedInFile() {}

  /** The maker's name, its words with blanks between them. */
  static Optional<String> maker(String address, String mpn, String code) {
    Matcher file = FILE.matcher(address.substring(address.lastIndexOf('/') + 1));
    if (!file.matches() || !file.group(2).equalsIgnoreCase(code)) {
      return Optional.empty();
    }
    String title = file.group(1);
    String end = "-" + slug(mpn);
    String plain = slug(title);
    // Letters change one by one into a slug only where runs of others are one character long.
    return plain.length() == title.length() && plain.endsWith(end) && plain.length() > end.length()
        ? Optional.of(title.substring(0, title.length() - end.length()).replace('-', ' ').strip())
        : Optional.empty();
  }

  private static String slug(String text) {
    return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
