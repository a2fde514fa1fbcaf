package org.bomstream.stream.control.subscriber;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;

/** Events as tests need them. */
public final class Events {
  public static final UUID BOM = new UUID(0, 1);

  private Events() {}

  public static StreamEvent.Foreign foreign(String eventType, String data) {
    return StreamEvents.foreign(BOM, Optional.of(eventType), data, true);
  }

  public static StreamEvent.Logged progress(long sequence) {
    return StreamEvents.logged(BOM, sequence, "enrichment.progress", "{\"n\":" + sequence + "}");
  }

  public static StreamEvent.Logged started(long sequence) {
    return StreamEvents.logged(BOM, sequence, "enrichment.started", "{\"n\":" + sequence + "}");
  }

  public static StreamEvent.Logged completed(long sequence) {
    return StreamEvents.logged(BOM, sequence, "enrichment.completed", "{\"n\":" + sequence + "}");
  }

  /** As it goes over the wire. */
  public static String text(StreamEvent event) {
    var bytes = new ByteArrayOutputStream();
    event.chunk().writeBody(bytes, 0);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
