package org.bomstream.problem;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text that a client brings can be kept: so that it comes back as it was sent, and is
 * nobody else's. PostgreSQL has no zero byte, and half a character becomes a question mark in
 * UTF-8. Texts are never normalised: they are the same where their code points are.
 */
public final class ClientText {
  private static final Pattern UNKEPT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private ClientText() {}

  /**
   * What is wrong with it, in words that go on after its name; empty for what can be kept.
   *
   * @param longest its length at most, in {@code char}s
   */
  public static Optional<String> flaw(String text, int longest) {
    if (text.length() > longest) {
      return Optional.of("is over %d characters long".formatted(longest));
    }
    Matcher unkept = UNKEPT.matcher(text);
    return unkept.find() ? Optional.of(at(text, unkept.start())) : Optional.empty();
  }

  private static String at(String text, int index) {
    int character = text.codePointAt(index);
    String kind = Character.getType(character) == Character.SURROGATE ? "half a" : "a control";
    return "has %s character at place %d (U+%04X)".formatted(kind, index + 1, character);
  }

  /**
   * @param name of what it is, for people
   * @throws Problem 400 for what cannot be kept
   */
  public static String check(String text, String name, int longest) {
    flaw(text, longest)
        .ifPresent(
            flaw -> {
              throw new Problem(400, "Bad Request", "The %s %s.".formatted(name, flaw));
            });
    return text;
  }

  /** What can be kept of a text, such as a file's name, that matters less than what it names. */
  public static String tidied(String text, int longest) {
    String tidy = UNKEPT.matcher(text).replaceAll(" ").strip();
    return tidy.length() <= longest ? tidy : cut(tidy, longest);
  }

  private static String cut(String text, int longest) {
    boolean splits = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, splits ? longest - 1 : longest);
  }
}
