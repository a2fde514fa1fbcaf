package org.bomstream.system;

import java.util.Map;
import org.bomstream.launch.Bomstream;

/** A server that allows few streams and keeps few events, started at its first use. */
final class NarrowServer {
  static final int EVENTS = 40;

  private static final Bomstream BOMSTREAM =
      Bomstream.named(
          "narrow",
          Map.of(
              "DEV_LOGIN", "false",
              "JWT_SECRET", SharedSecret.SECRET,
              "TRUSTED_PROXIES", "127.0.0.1",
              "STREAMS_PER_USER", "3",
              "STREAMS_PER_ADDRESS", "8",
              "BATCH_SIZE", "2",
              "EVENTS_KEPT_PER_BOM", Integer.toString(EVENTS),
              "EVENTS_KEEP_NEWEST_RUN", "false",
              "EVENTS_PURGE_INTERVAL", "PT1S"));

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(BOMSTREAM::close));
  }

  private NarrowServer() {}

  static Bomstream bomstream() {
    return BOMSTREAM;
  }
}
