package org.bomstream.fuzz.request;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What came back for a request, if anything. */
public record Answer(String text) {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})[ \r]");
  private static final Pattern INSIDE =
      Pattern.compile("\\bjava\\.|\\bcom\\.ibm\\.|Exception|SRVE\\d|CWWK[A-Z]?\\d");
  /** The client asks for what no server has to speak: a coding, a version. */
  private static final Set<Integer> SPOKEN_OTHERWISE = Set.of(501, 505);

  private static final int FIRST_REFUSAL = 400;
  private static final int FIRST_FAILURE = 500;

  /** 0 where the connection was closed without a word. */
  int status() {
    var line = STATUS.matcher(text);
    return line.lookingAt() ? Integer.parseInt(line.group(1)) : 0;
  }

  /** Our own answers, as opposed to those of the server below, all say so. */
  private boolean isOurs() {
    return head().contains("x-content-type-options:");
  }

  private String head() {
    int end = text.indexOf("\r\n\r\n");
    return text.substring(0, end < 0 ? text.length() : end).toLowerCase(Locale.ROOT);
  }

  /** What is wrong with it. */
  public Optional<String> complaint() {
    if (status() >= FIRST_FAILURE && !SPOKEN_OTHERWISE.contains(status())) {
      return Optional.of("status " + status());
    }
    if (text.contains("\n\tat ") || (status() >= FIRST_REFUSAL && INSIDE.matcher(text).find())) {
      return Optional.of("words of the server's inside");
    }
    return status() >= FIRST_REFUSAL && isOurs() && !isProblem()
        ? Optional.of("a refusal that is no problem+json")
        : Optional.empty();
  }

  /** It answers as RFC 6749 has it. */
  private boolean isOfTheTokenDoor() {
    return text.contains("\"error\":\"");
  }

  private boolean isProblem() {
    return head().contains("application/problem+json")
        || head().contains("text/html")
        || isOfTheTokenDoor();
  }
}
