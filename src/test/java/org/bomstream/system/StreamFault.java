package org.bomstream.system;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;

/** One way in which a stream goes wrong; the number of the attempt is counted from 1. */
enum StreamFault {
  NONE((wire, _) -> whole(wire.open())),
  CUT(
      (wire, attempt) -> {
        if (attempt == 1) {
          wire.open().connected().event(1, "enrichment.started").event(2, "progress");
          wire.stay(Wire.TO_BE_READ).cut();
        }
        wire.open().connected().event(2, "progress").event(3, "enrichment.completed").end();
      }),
  CUT_AT_ONCE(
      (wire, attempt) -> {
        if (attempt <= 4) {
          wire.open().text("retry: 300\n\n").stay(Wire.TO_BE_READ).cut();
        } else if (attempt == 5) {
          wire.open().text("retry: 300\nevent: connected\ndata: {}\n\n");
          return;
        }
        whole(wire.open());
      }),
  SLOW_TO_RETRY(
      (wire, attempt) -> {
        if (attempt == 1) {
          wire.open().connected().text("retry: 400\n\n");
        } else {
          whole(wire.open());
        }
      }),
  SHREDDED((wire, _) -> wire.open().shredded(StreamFault.TORN).end()),
  NO_CONTENT((wire, _) -> wire.refuse(204, null)),
  UNAUTHORIZED((wire, _) -> wire.refuse(401, null)),
  FORBIDDEN((wire, _) -> wire.refuse(403, null)),
  MISSING((wire, _) -> wire.refuse(404, null)),
  TOO_MANY((wire, attempt) -> unlessFirst(wire, attempt, 429, "1")),
  UNAVAILABLE((wire, attempt) -> unlessFirst(wire, attempt, 503, "0")),
  SILENT(
      (wire, attempt) -> {
        if (attempt == 1) {
          wire.open().connected().stay(Duration.ofSeconds(5));
        } else {
          whole(wire.open());
        }
      }),
  ONLY_KEEPALIVES(
      (wire, _) -> {
        wire.open().connected();
        for (int i = 0; i < 20; i++) {
          wire.stay(Duration.ofMillis(500)).text(": keepalive\n\n");
        }
        wire.end();
      }),
  CLOSING(
      (wire, attempt) -> {
        if (attempt == 1) {
          wire.open().connected().event(1, "enrichment.started");
          wire.closing("server_draining");
        } else {
          wire.open().connected().event(2, "enrichment.completed").end();
        }
      }),
  LINGERING(
      (wire, attempt) -> {
        if (attempt == 1) {
          wire.open().connected().closing("token_expired").stay(Duration.ofSeconds(30));
        } else {
          whole(wire.open());
        }
      }),
  BUSY(
      (wire, attempt) -> {
        if (attempt <= 3) {
          wire.open().text("retry: 100\n\n").closing("busy");
        } else {
          whole(wire.open());
        }
      }),
  NO_TICKETS((wire, _) -> whole(wire.open())),
  STALE_TICKET(
      (wire, attempt) -> {
        if (attempt == 1) {
          wire.refuse(401, null);
        } else {
          whole(wire.open());
        }
      }),
  REFUSED_TICKET((wire, _) -> whole(wire.open())),
  PURGED(
      (wire, _) -> {
        wire.open().text(StreamFault.INCOMPLETE);
        wire.event(50, "progress").event(51, "enrichment.completed").end();
      }),
  FOLLOWED(
      (wire, attempt) -> {
        if (attempt == 1) {
          wire.open().connected().event(1, "enrichment.completed").stay(Wire.TO_BE_READ).cut();
        }
        wire.open().connected().event(2, "enrichment.queued").event(3, "enrichment.completed");
        wire.stay(Wire.TO_BE_READ).cut();
      }),
  HELD_BACK((wire, _) -> wire.open().stay(Duration.ofSeconds(30))),
  HELD_BACK_AT_FIRST(
      (wire, attempt) -> {
        if (attempt == 1) {
          wire.open().stay(Duration.ofSeconds(30));
        }
        wire.open().connected().event(1, "enrichment.started", 10).event(2, "progress", 9);
        wire.event(3, "progress", 1).event(4, "enrichment.completed", 0).end();
      }),
  FORGETFUL(
      (wire, _) -> {
        wire.open().text("event: connected\ndata: {\"state\":{\"status\":\"completed\"}}\n\n");
        wire.event(5, "enrichment.completed").end();
      }),
  FOREIGN(
      (wire, _) -> {
        wire.open().connected().text(Wire.unnumbered("progress")).text(Wire.unnumbered("progress"));
        wire.text("data: {\"anything\":true}\n\n").end();
      }),
  GARBLED(
      (wire, attempt) -> {
        if (attempt == 1) {
          wire.open().connected().text("id: 1\nevent: progress\ndata: {no\n\n");
          wire.stay(Duration.ofSeconds(5));
        } else {
          wire.open().connected().event(2, "enrichment.completed").end();
        }
      }),
  ENDLESS(
      (wire, _) -> {
        wire.open().connected().event(1, "enrichment.started");
        for (int id = 2; id < 100; id++) {
          wire.stay(Duration.ofMillis(50)).event(id, "progress");
        }
      });

  /** A mark of the byte order, line ends of two characters, characters of two to four bytes. */
  private static final String TORN =
      """
      \uFEFFid: 7\r
      event: progress\r
      data: {"state":{"current_item":\r
      data: {"mpn":"10 k\u03A9 \u00B5\uD83D\uDD0C"}}}\r
      \r
      """;

  /** What a server says that has purged the events asked for. */
  private static final String INCOMPLETE =
      """
      event: connected
      data: {"replay":{"from":50,"complete":false},"state":{"status":"enriching","pending_items":4}}

      """;

  @SuppressWarnings("ImmutableEnumChecker") // Each is a lambda that holds nothing.
  private final Course course;

  StreamFault(Course course) {
    this.course = course;
  }

  /** By its name in lower case with hyphens. */
  static StreamFault named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  void serve(Wire wire, int attempt) throws IOException {
    course.run(wire, attempt);
  }

  /** Empty where a ticket is given; the number of the request is counted from 1. */
  OptionalInt refusalOfTicket(int request) {
    return switch (this) {
      case UNAUTHORIZED -> OptionalInt.of(401);
      case FORBIDDEN -> OptionalInt.of(403);
      case MISSING, NO_TICKETS -> OptionalInt.of(404);
      case REFUSED_TICKET -> request == 1 ? OptionalInt.of(401) : OptionalInt.empty();
      default -> OptionalInt.empty();
    };
  }

  private static void whole(Wire wire) throws IOException {
    wire.connected().event(1, "enrichment.queued").event(2, "enrichment.started");
    wire.event(3, "progress").event(4, "enrichment.completed").end();
  }

  private static void unlessFirst(Wire wire, int attempt, int status, String retryAfter)
      throws IOException {
    if (attempt == 1) {
      wire.refuse(status, retryAfter);
    } else {
      whole(wire.open());
    }
  }

  private interface Course {
    void run(Wire wire, int attempt) throws IOException;
  }
}
