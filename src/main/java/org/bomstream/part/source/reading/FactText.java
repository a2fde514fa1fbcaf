package org.bomstream.part.source.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts in the words of ours, whatever words a source has for them. */
public final class FactText {
  /** {@code 0603 [1608 Metric]}. */
  private static final Pattern CHIP =
      Pattern.compile("(\\d{4,5}) ?[\\[(](\\d{4,5}) ?Metric[\\])]", Pattern.CASE_INSENSITIVE);

  private static final Pattern LEVEL =
      Pattern.compile("(?:MSL\\W*)?(?:Level\\W*)?([1-6][Aa]?)(?![\\dA-Za-z]).*");

  private FactText() {}

  /** A case: of chips, as part number systems write it, {@code 0603 (1608 metric)}. */
  public static String packageName(String written) {
    Matcher chip = CHIP.matcher(written.strip());
    return chip.matches() ? chip(chip.group(1), chip.group(2)) : written;
  }

  /** A chip's case by its two sizes: {@code 0603 (1608 metric)}. */
  public static String chip(String inches, String metric) {
    return "%s (%s metric)".formatted(inches, metric);
  }

  /** The moisture sensitivity level: {@code 2A} of {@code MSL 2A - 4 weeks}; null for words. */
  public static @Nullable String msl(Optional<String> written) {
    return written
        .map(text -> LEVEL.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(level -> level.group(1).toUpperCase(Locale.ROOT))
        .orElse(null);
  }
}
