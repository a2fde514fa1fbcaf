package org.bomstream.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Finds the lines of an event stream in bytes cut anywhere. It keeps no more of a line than tells
 * what it is: a generator that parses JSON would measure itself.
 */
final class LineScanner {
  private static final int KEPT = 96;
  private static final String DATA = "data: ";

  private final Lines lines;
  private final byte[] start = new byte[KEPT];
  private int length;

  /** Who is told of each line. */
  interface Lines {
    /** One that {@link Message} has made: its fields, and the bytes of its JSON. */
    void message(long sentAt, long number, int bytes);

    /** Any other, as far as it was kept. */
    void other(String text);
  }

  LineScanner(Lines lines) {
    this.lines = lines;
  }

  void feed(byte[] bytes, int from, int to) {
    int begin = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        keep(bytes, begin, i);
        tell();
        length = 0;
        begin = i + 1;
      }
    }
    keep(bytes, begin, to);
  }

  private void keep(byte[] bytes, int from, int to) {
    int room = Math.min(KEPT - length, to - from);
    if (room > 0) {
      System.arraycopy(bytes, from, start, length, room);
    }
    length += to - from;
  }

  private void tell() {
    int sentAt = after(DATA + Message.SENT_AT, 0);
    if (sentAt < 0) {
      if (length > 0) {
        lines.other(new String(start, 0, Math.min(length, KEPT), US_ASCII));
      }
      return;
    }
    int number = after(Message.NUMBER, endOfDigits(sentAt));
    lines.message(digits(sentAt), number < 0 ? -1 : digits(number), length - DATA.length());
  }

  /** Where the text ends that is expected here; -1 where it is not. */
  private int after(String text, int at) {
    int end = at + text.length();
    for (int i = at; i < end; i++) {
      if (i >= Math.min(length, KEPT) || start[i] != text.charAt(i - at)) {
        return -1;
      }
    }
    return end;
  }

  private int endOfDigits(int at) {
    int end = at;
    while (end < KEPT && start[end] >= '0' && start[end] <= '9') {
      end++;
    }
    return end;
  }

  private long digits(int at) {
    long value = 0;
    for (int i = at; i < endOfDigits(at); i++) {
      value = value * 10 + start[i] - '0';
    }
    return value;
  }
}
