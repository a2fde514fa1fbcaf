package org.bomstream.system;

import java.util.Map;
import org.bomstream.launch.Bomstream;

/** A server that the portal's pages may call, with an event for each line, started at first use. */
final class PortalServer {
  /** Held by each class that uses it: some run beside the others, and one stops it. */
  static final String LOCK = "portal";

  private static final Bomstream BOMSTREAM =
      Bomstream.named(
          "portal",
          Map.of("CORS_ORIGINS", Portal.ORIGIN, "BATCH_SIZE", "1", "STREAMS_PER_USER", "1000"));

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(BOMSTREAM::close));
  }

  private PortalServer() {}

  static Bomstream bomstream() {
    return BOMSTREAM;
  }
}
