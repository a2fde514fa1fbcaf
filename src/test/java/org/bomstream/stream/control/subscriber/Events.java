package org.bomstream.stream.control.subscriber;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.stream.entity.Arrival;
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
    return logged(sequence, "enrichment.progress");
  }

  public static StreamEvent.Logged started(long sequence) {
    return logged(sequence, "enrichment.started");
  }

  public static StreamEvent.Logged completed(long sequence) {
    return logged(sequence, "enrichment.completed");
  }

  private static StreamEvent.Logged logged(long sequence, String type) {
    return StreamEvents.logged(BOM, sequence, type, "{\"n\":" + sequence + "}", Arrival.UNKNOWN);
  }

  /** As it goes over the wire. */
  public static String text(StreamEvent event) {
    var bytes = new ByteArrayOutputStream();
    event.chunk().writeBody(bytes, 0);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
