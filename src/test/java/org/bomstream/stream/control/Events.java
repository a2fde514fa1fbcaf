package org.bomstream.stream.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Events as tests need them. */
final class Events {
  private Events() {}

  static StreamEvent progress(long sequence) {
    return StreamEvent.logged(sequence, "enrichment.progress", "{\"n\":" + sequence + "}");
  }

  static StreamEvent started(long sequence) {
    return StreamEvent.logged(sequence, "enrichment.started", "{\"n\":" + sequence + "}");
  }

  static StreamEvent completed(long sequence) {
    return StreamEvent.logged(sequence, "enrichment.completed", "{\"n\":" + sequence + "}");
  }

  /** As it goes over the wire. */
  static String text(StreamEvent event) {
    var bytes = new ByteArrayOutputStream();
    event.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
