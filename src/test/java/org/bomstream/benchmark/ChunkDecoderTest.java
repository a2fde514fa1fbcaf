package org.bomstream.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChunkDecoderTest {
  final StringBuilder body = new StringBuilder();
  ChunkDecoder chunks;

  @BeforeEach
  void begin() {
    body.setLength(0);
    chunks =
        new ChunkDecoder(
            (bytes, from, to) -> body.append(new String(bytes, from, to - from, US_ASCII)));
  }

  @Test
  void takesFramesOffWhereverTheyAreCut() {
    var response = "1A\r\nabcdefghijklmnopqrstuvwxyz\r\n3\r\n\r\n\n\r\n1\r\n!\r\n";
    for (var cut = 0; cut <= response.length(); cut++) {
      begin();
      feed(response.substring(0, cut));
      feed(response.substring(cut));
      assertThat(body).as("cut at " + cut).hasToString("abcdefghijklmnopqrstuvwxyz\r\n\n!");
      assertThat(chunks.hasEnded()).isFalse();
    }
  }

  @Test
  void passesOverExtensions() {
    feed("2;name=5\r\nab\r\n");
    assertThat(body).hasToString("ab");
  }

  @Test
  void endsWithEmptyChunk() {
    feed("2\r\nab\r\n");
    assertThat(chunks.hasEnded()).isFalse();
    feed("0\r\n\r\n");
    assertThat(chunks.hasEnded()).isTrue();
    assertThat(body).hasToString("ab");
  }

  private void feed(String text) {
    chunks.feed(text.getBytes(US_ASCII), 0, text.length());
  }
}
