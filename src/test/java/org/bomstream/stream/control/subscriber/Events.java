package org.bomstream.stream.control;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Events as tests need them. */
final class Events {
  static final UUID BOM = new UUID(0, 1);

  private Events() {}

  static StreamEvent foreign(String eventType, String data) {
    return StreamEvent.foreign(BOM, eventType, data, true);
  }

  static StreamEvent progress(long sequence) {
    return StreamEvent.logged(BOM, sequence, "enrichment.progress", "{\"n\":" + sequence + "}");
  }

  static StreamEvent started(long sequence) {
    return StreamEvent.logged(BOM, sequence, "enrichment.started", "{\"n\":" + sequence + "}");
  }

  static StreamEvent completed(long sequence) {
    return StreamEvent.logged(BOM, sequence, "enrichment.completed", "{\"n\":" + sequence + "}");
  }

  /** As it goes over the wire. */
  static String text(StreamEvent event) {
    var bytes = new ByteArrayOutputStream();
    event.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
