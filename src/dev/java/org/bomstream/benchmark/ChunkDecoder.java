package org.bomstream.benchmark;

/** Takes the chunks' frames off an HTTP/1.1 body that comes in pieces cut anywhere. */
final class ChunkDecoder {
  private enum In {
    SIZE,
    EXTENSION,
    DATA,
    END_OF_DATA
  }

  private final Body body;
  private In in = In.SIZE;
  private int left;
  private boolean ended;

  /** Who gets what the chunks hold. */
  interface Body {
    void feed(byte[] bytes, int from, int to);
  }

  ChunkDecoder(Body body) {
    this.body = body;
  }

  void feed(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (in == In.DATA) {
        int end = Math.min(to, i + left);
        body.feed(bytes, i, end);
        left -= end - i;
        in = left == 0 ? In.END_OF_DATA : In.DATA;
        i = end;
      } else {
        frame(bytes[i++]);
      }
    }
  }

  private void frame(byte character) {
    if (character == '\n') {
      beginNext();
    } else if (in == In.SIZE) {
      int digit = Character.digit(character, 16);
      if (digit < 0) {
        in = In.EXTENSION;
      } else {
        left = left * 16 + digit;
      }
    }
  }

  private void beginNext() {
    boolean betweenChunks = in == In.END_OF_DATA;
    ended |= !betweenChunks && left == 0;
    in = betweenChunks || left == 0 ? In.SIZE : In.DATA;
  }

  /** Whether the last chunk, which is empty, has come. */
  boolean hasEnded() {
    return ended;
  }
}
