package org.bomstream.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What strangers bring (paths, names, numbers, others' words), as it may stand in the log: in one
 * line, with nothing that a terminal obeys, and of bounded length.
 */
public final class LogText {
  private static final int LONGEST = 200;
  private static final int DEPTH = 20;

  /** Controls, marks of direction, halves of characters, U+2028 and U+2029. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private LogText() {}

  public static String of(@Nullable Object told) {
    return shortened(String.valueOf(told), LONGEST);
  }

  private static String shortened(String text, int most) {
    // Cut first: a pattern need not go through megabytes.
    String first = text.length() > most ? text.substring(0, most) : text;
    String line = UNPRINTABLE.matcher(first).replaceAll(" ");
    return text.length() > most ? line + "…" : line;
  }

  /** The same failure with its trace, and the words of it and of its causes as above. */
  public static Throwable of(Throwable failure) {
    return new Cleaned(failure, DEPTH);
  }

  /** Prints as the failure does: a trace begins with this text. */
  @SuppressWarnings("OverrideThrowableToString")
  private static final class Cleaned extends Exception {
    private static final long serialVersionUID = 1L;

    /** A driver's words are longer than a path, and worth it. */
    private static final int LONGEST_WORDS = 1_000;

    Cleaned(Throwable failure, int depth) {
      super(shortened(failure.toString(), LONGEST_WORDS), cause(failure, depth));
      setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable failure, int depth) {
      Throwable cause = failure.getCause();
      return cause == null || depth == 0 ? null : new Cleaned(cause, depth - 1);
    }

    @Override
    public String toString() {
      return String.valueOf(getMessage());
    }
  }
}
