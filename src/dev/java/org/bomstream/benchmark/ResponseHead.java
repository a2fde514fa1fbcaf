package org.bomstream.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** The head of a response, which comes in pieces. */
final class ResponseHead {
  private static final String END = "\r\n\r\n";

  private final StringBuilder text = new StringBuilder();

  /**
   * @return where the body begins; -1 while the head goes on
   */
  int feed(byte[] bytes, int length) {
    int before = text.length();
    text.append(new String(bytes, 0, length, ISO_8859_1));
    int end = text.indexOf(END);
    return end < 0 ? -1 : end + END.length() - before;
  }

  boolean isStream() {
    String head = text.toString().toLowerCase(Locale.ROOT);
    return head.startsWith("http/1.1 200") && head.contains("transfer-encoding: chunked");
  }

  /** All that has come so far. */
  String text() {
    return text.toString();
  }
}
