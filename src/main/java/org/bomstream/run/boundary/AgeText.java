package org.bomstream.run.boundary;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An ISO-8601 duration, with days and longer, hours and shorter, or both. */
final class AgeText {
  /** Longer ago than any line was enriched; the database's intervals end not far beyond. */
  private static final int MOST_YEARS = 1_000;

  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();

  /** A Java period has no hours, and a duration no weeks, months and years. */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?<start>[-+]?P)(?<days>[^T]*[YMW][^T]*)(?<time>T.+)", Pattern.CASE_INSENSITIVE);

  private AgeText() {}

  /** As the database reads it; empty for what is none from zero on. */
  static Optional<String> read(String text) {
    try {
      List<TemporalAmount> parts = parts(text);
      LocalDateTime end = EPOCH;
      for (TemporalAmount part : parts) {
        end = end.plus(part);
      }
      // Written anew: the database does not read all that Java does, such as small letters.
      return end.isBefore(EPOCH) || !end.isBefore(EPOCH.plusYears(MOST_YEARS))
          ? Optional.empty()
          : Optional.of(
              parts.stream()
                  .map(part -> part.toString().substring(1))
                  .collect(Collectors.joining("", "P", "")));
    } catch (DateTimeException | ArithmeticException notADuration) {
      return Optional.empty();
    }
  }

  private static List<TemporalAmount> parts(String text) {
    Matcher mixed = MIXED.matcher(text);
    if (mixed.matches()) {
      String start = mixed.group("start");
      return List.of(
          Period.parse(start + mixed.group("days")), Duration.parse(start + mixed.group("time")));
    }
    return List.of(
        text.toUpperCase(Locale.ROOT).contains("T") ? Duration.parse(text) : Period.parse(text));
  }
}
