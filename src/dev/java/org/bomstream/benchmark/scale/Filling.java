package org.bomstream.benchmark.scale;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How much history a database is filled with, and what each row of it is: the same for the same
 * seed, but for its times, which end now.
 *
 * @param runs that have ended, all BOMs' together
 * @param lines of all BOMs together
 * @param events of all BOMs together
 * @param queued as many BOMs more, each with a run that waits
 */
public record Filling(
    long seed, int organizations, int boms, int runs, int lines, int events, int queued) {
  /** Lines of a BOM whose run waits. */
  public static final int QUEUED_LINES = 30;

  static final int BATCH = 10;

  private static final Filling WHOLE =
      new Filling(1, 200, 100_000, 500_000, 10_000_000, 20_000_000, 20_000);

  /** Not as long as anything is kept. */
  private static final Duration PAST = Duration.ofDays(25);

  /** A tenth has a tenth of everything, of organizations too. */
  public static Filling share(double share) {
    return new Filling(
        WHOLE.seed,
        part(WHOLE.organizations, share),
        part(WHOLE.boms, share),
        part(WHOLE.runs, share),
        part(WHOLE.lines, share),
        part(WHOLE.events, share),
        part(WHOLE.queued, share));
  }

  /** The same, with so many runs that wait if they were fewer. */
  public Filling withQueue(int least) {
    return new Filling(
        seed, organizations, boms, runs, lines, events, Math.max(queued, least));
  }

  /** Next to nothing but runs that wait. */
  public static Filling queueAlone(int queued) {
    return new Filling(WHOLE.seed, 2, 4, 4, 40, 16, queued);
  }

  private static int part(int whole, double share) {
    return (int) Math.max(2, Math.round(whole * share));
  }

  public int allBoms() {
    return boms + queued;
  }

  boolean isQueued(int bom) {
    return bom >= boms;
  }

  int linesOf(int bom) {
    return isQueued(bom) ? QUEUED_LINES : lines / boms;
  }

  int runsOf(int bom) {
    return isQueued(bom) ? 0 : runs / boms;
  }

  int eventsOf(int bom) {
    return isQueued(bom) ? 1 : events / boms;
  }

  /** A quarter of all is of the organization of {@code alice}. */
  String organization(int bom) {
    return bom % 4 == 0 ? "acme" : "organization " + bom % (organizations - 1);
  }

  public UUID bom(int bom) {
    return id("bom " + bom);
  }

  UUID run(int bom, int number) {
    return id("run " + bom + " " + number);
  }

  private UUID id(String name) {
    return UUID.nameUUIDFromBytes((seed + name).getBytes(StandardCharsets.UTF_8));
  }

  /** From the oldest BOM's time on, evenly. */
  Instant time(Instant now, double place) {
    return now.minus(PAST).plusMillis((long) (PAST.toMillis() * place));
  }
}
