package org.bomstream.stream.control.subscriber;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bomstream.stream.entity.StreamEvent;

/** Events as tests need them. */
public final class Events {
  public static final UUID BOM = new UUID(0, 1);

  private Events() {}

  public static StreamEvent foreign(String eventType, String data) {
    return StreamEvent.foreign(BOM, eventType, data, true);
  }

  public static StreamEvent progress(long sequence) {
    return StreamEvent.logged(BOM, sequence, "enrichment.progress", "{\"n\":" + sequence + "}");
  }

  public static StreamEvent started(long sequence) {
    return StreamEvent.logged(BOM, sequence, "enrichment.started", "{\"n\":" + sequence + "}");
  }

  public static StreamEvent completed(long sequence) {
    return StreamEvent.logged(BOM, sequence, "enrichment.completed", "{\"n\":" + sequence + "}");
  }

  /** As it goes over the wire. */
  public static String text(StreamEvent event) {
    var bytes = new ByteArrayOutputStream();
    event.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
