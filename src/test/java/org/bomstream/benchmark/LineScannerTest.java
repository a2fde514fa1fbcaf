package org.bomstream.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineScannerTest {
  private static final String MESSAGE =
      new String(Message.of("a-bom", 1_234_567_890_123L, 42), US_ASCII);
  private static final String STREAM =
      "retry: 3000\n\nevent: connected\ndata: {\"type\":\"connected\"}\n\n"
          + "event: progress\ndata: "
          + MESSAGE
          + "\n\n: keepalive\n\n";

  final List<String> heard = new ArrayList<>();
  final LineScanner scanner =
      new LineScanner(
          new LineScanner.Lines() {
            @Override
            public void message(long sentAt, long number, int bytes) {
              heard.add(sentAt + " " + number + " " + bytes);
            }

            @Override
            public void other(String text) {
              heard.add(text);
            }
          });

  @Test
  void findsLinesWhereverTheyAreCut() {
    var bytes = STREAM.getBytes(US_ASCII);
    for (var cut = 0; cut <= bytes.length; cut++) {
      heard.clear();
      scanner.feed(bytes, 0, cut);
      scanner.feed(bytes, cut, bytes.length);
      assertThat(heard)
          .as("cut at " + cut)
          .containsExactly(
              "retry: 3000",
              "event: connected",
              "data: {\"type\":\"connected\"}",
              "event: progress",
              "1234567890123 42 " + Message.BYTES,
              ": keepalive");
    }
  }

  @Test
  void findsMessageThatComesByteByByte() {
    for (var character : ("data: " + MESSAGE + "\n").getBytes(US_ASCII)) {
      scanner.feed(new byte[] {character}, 0, 1);
    }
    assertThat(heard).containsExactly("1234567890123 42 " + Message.BYTES);
  }

  @Test
  void tellsMessageCutShortByItsBytes() {
    var line = "data: " + MESSAGE.substring(0, 300) + "\n";
    scanner.feed(line.getBytes(US_ASCII), 0, line.length());
    assertThat(heard).containsExactly("1234567890123 42 300");
  }
}
