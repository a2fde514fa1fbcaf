package org.bomstream.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * What another publisher would send: it has no {@code sequence}, so that the server passes it on as
 * it is and never collapses it. All are of one size, so that one cut short is found.
 */
final class Message {
  static final int BYTES = 400;
  static final String SENT_AT = "{\"t\":";
  static final String NUMBER = ",\"s\":";

  private static final String PADDING = "Two of three sources agree. ".repeat(BYTES / 28 + 1);
  private static final String END = "\"}}";

  private Message() {}

  /**
   * @param sentAt when it was to be sent, by {@link System#nanoTime}
   * @param number 0, 1, 2 … on its BOM
   */
  static byte[] of(String bom, long sentAt, long number) {
    String text =
        SENT_AT
            + sentAt
            + NUMBER
            + number
            + ",\"event_type\":\"enrichment.progress\",\"bom_id\":\""
            + bom
            + "\",\"state\":{\"message\":\"";
    return (text + PADDING.substring(0, BYTES - text.length() - END.length()) + END)
        .getBytes(US_ASCII);
  }
}
