package org.bomstream.settings.declared;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which values a setting may have. */
public sealed interface Kind {

  /** What is allowed, in words that go before "is allowed". */
  String allowed();

  boolean allows(String value);

  /** An allowed value in the one form in which it is passed on. */
  default String plain(String value) {
    return value;
  }

  /** Whether a value may be repeated to people. */
  default boolean isShown() {
    return true;
  }

  /**
   * @param unit such as {@code " of bytes"}; empty for what is counted
   */
  record WholeNumber(long from, long to, String unit) implements Kind {
    /** Java takes the digits of every script, and a plus. */
    private static final Pattern FORM = Pattern.compile("-?[0-9]+");

    @Override
    public String allowed() {
      return "a whole number%s from %d to %d".formatted(unit, from, to);
    }

    @Override
    public boolean allows(String value) {
      try {
        long number = Long.parseLong(value);
        return FORM.matcher(value).matches() && number >= from && number <= to;
      } catch (NumberFormatException e) {
        return false;
      }
    }
  }

  /** A length of time in ISO 8601, as are its bounds. */
  record TimeSpan(String from, String to) implements Kind {
    @Override
    public String allowed() {
      return "a duration from %s to %s".formatted(from, to);
    }

    @Override
    public boolean allows(String value) {
      try {
        Duration span = Duration.parse(value);
        return span.compareTo(Duration.parse(from)) >= 0 && span.compareTo(Duration.parse(to)) <= 0;
      } catch (DateTimeParseException e) {
        return false;
      }
    }
  }

  /** A length of time as the server writes it, as are its bounds: {@code 15s}, {@code 1m30s}. */
  record ServerTimeSpan(String from, String to) implements Kind {
    private static final Pattern FORM = Pattern.compile("(\\d+[hH])?(\\d+[mM])?(\\d+[sS])?");

    @Override
    public String allowed() {
      return "a duration from %s to %s".formatted(from, to);
    }

    @Override
    public boolean allows(String value) {
      return FORM.matcher(value).matches()
          && new TimeSpan("PT" + from, "PT" + to).allows("PT" + value);
    }
  }

  /** Case does not count. */
  record Choice(List<String> words) implements Kind {
    @Override
    public String allowed() {
      return String.join(" or ", words);
    }

    @Override
    public boolean allows(String value) {
      return words.contains(value.toLowerCase(Locale.ROOT));
    }
  }

  record Text() implements Kind {
    @Override
    public String allowed() {
      return "a text";
    }

    @Override
    public boolean allows(String value) {
      return true;
    }
  }

  /**
   * A text of one form.
   *
   * @param what it is, in words that go before "is allowed"
   */
  record Word(String what, Pattern form) implements Kind {
    @Override
    public String allowed() {
      return what;
    }

    @Override
    public boolean allows(String value) {
      return form.matcher(value).matches();
    }
  }

  /** A text that nobody is shown. */
  record Secret() implements Kind {
    @Override
    public String allowed() {
      return "a secret text";
    }

    @Override
    public boolean allows(String value) {
      return true;
    }

    @Override
    public boolean isShown() {
      return false;
    }
  }

  /**
   * May hold a password, so that nobody is shown it.
   *
   * @param but what it may not have, in words that go on
   */
  record Address(List<String> beginnings, String but, Predicate<String> form) implements Kind {
    @Override
    public String allowed() {
      return "an address that begins with " + String.join(" or ", beginnings) + but;
    }

    @Override
    public boolean allows(String value) {
      return form.test(value) && beginnings.stream().anyMatch(value::startsWith);
    }

    @Override
    public boolean isShown() {
      return false;
    }
  }

  /**
   * Several, with commas between them; or a JSON array of texts.
   *
   * @param what they are, in the plural
   */
  record ListOf(String what, Predicate<String> each) implements Kind {
    @Override
    public String allowed() {
      return "a comma list of " + what;
    }

    @Override
    public boolean allows(String value) {
      return entries(value).allMatch(each);
    }

    /** Without blanks, and as no array. */
    @Override
    public String plain(String value) {
      return entries(value).collect(Collectors.joining(","));
    }

    private static Stream<String> entries(String value) {
      return Stream.of(value.replaceAll("^\\s*\\[|\\]\\s*$", "").split(","))
          .map(entry -> entry.strip().replaceAll("^\"|\"$", ""))
          .filter(entry -> !entry.isEmpty());
    }
  }
}
