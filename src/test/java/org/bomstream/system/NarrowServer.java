package org.bomstream.system;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.Map;
import org.bomstream.launch.Bomstream;

/**
 * A server that allows few streams, calls and slow bodies, and keeps few events, behind proxies,
 * with a catalogue of its own, started at its first use.
 */
final class NarrowServer {
  /** Held by who stops it, and by who uses it beside the others. */
  static final String LOCK = "narrow";

  static final int EVENTS = 40;
  static final int PER_USER = 3;
  static final int PER_ORGANIZATION = 20;

  /** More than all classes that run beside each other open from their own. */
  static final int PER_ADDRESS = 16;

  static final int UPLOADS_PER_USER = 60;
  static final int REQUESTS_PER_USER = 2_000;
  static final int WRONG_TICKETS = 100;
  static final int OPEN_RUNS = 100;
  static final int BODIES_PER_ADDRESS = 120;
  static final int BODIES_PER_USER = 20;

  /** A folder of files that know suppliers' order codes. */
  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

  private static final Bomstream BOMSTREAM =
      Bomstream.named(
          "narrow",
          Map.ofEntries(
              entry("DEV_LOGIN", "false"),
              entry("JWT_SECRET", SharedSecret.SECRET),
              entry("CORS_ORIGINS", Portal.ORIGIN),
              entry("TRUSTED_PROXIES", "127.0.0.1"),
              entry("TRUSTED_HEADER_ORIGIN", "127.0.0.1"),
              entry("ADMIN_ALL", "true"),
              entry("STREAMS_PER_USER", Integer.toString(PER_USER)),
              entry("STREAMS_PER_ORGANIZATION", Integer.toString(PER_ORGANIZATION)),
              entry("STREAMS_PER_ADDRESS", Integer.toString(PER_ADDRESS)),
              entry("UPLOADS_PER_USER", Integer.toString(UPLOADS_PER_USER)),
              entry("REQUESTS_PER_USER", Integer.toString(REQUESTS_PER_USER)),
              entry("WRONG_TICKETS_PER_ADDRESS", Integer.toString(WRONG_TICKETS)),
              entry("OPEN_RUNS_PER_ORGANIZATION", Integer.toString(OPEN_RUNS)),
              entry("STREAMS_BUSY_WAIT", "PT1S"),
              entry("BODIES_PER_ADDRESS", Integer.toString(BODIES_PER_ADDRESS)),
              entry("BODIES_PER_USER", Integer.toString(BODIES_PER_USER)),
              entry("BODIES_PATIENCE", "PT8S"),
              entry("BATCH_SIZE", "2"),
              entry("CATALOGUE_FILES", CATALOGUE.toAbsolutePath().toString()),
              entry("EVENTS_KEPT_PER_BOM", Integer.toString(EVENTS)),
              entry("EVENTS_KEEP_NEWEST_RUN", "false"),
              entry("EVENTS_PURGE_INTERVAL", "PT1S")));

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(BOMSTREAM::close));
  }

  private NarrowServer() {}

  static Bomstream bomstream() {
    return BOMSTREAM;
  }
}
