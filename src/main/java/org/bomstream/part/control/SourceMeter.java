package org.bomstream.part.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts the calls of each part source, those that came to nothing, and how long they took. */
@ApplicationScoped
public class SourceMeter {

  private static final Metadata CALLS =
      Metadata.builder()
          .withName("bomstream_part_source_calls")
          .withDescription("Calls of a part source, with one or many part numbers each")
          .build();
  private static final Metadata ERRORS =
      Metadata.builder()
          .withName("bomstream_part_source_errors")
          .withDescription("Calls of a part source that came to nothing, and how")
          .build();
  private static final Metadata LATENCY =
      Metadata.builder()
          .withName("bomstream_part_source_latency")
          .withDescription("How long a call of a part source took")
          .build();

  private static final Metadata WAITS =
      Metadata.builder()
          .withName("bomstream_part_source_rate_limit_waits")
          .withDescription("How long a part source without quota asked to wait")
          .build();

  private static final Metadata ANSWERS =
      Metadata.builder()
          .withName("bomstream_part_source_answers")
          .withDescription("Part numbers that a part source has answered, and who has asked it")
          .build();

  @Inject MetricRegistry registry;

  /**
   * Counts one call.
   *
   * @param outcome {@code answered}, {@code unavailable}, {@code timeout}, {@code busy}, {@code
   *     error} or {@code interrupted}
   */
  void called(String source, String outcome, Duration duration) {
    Tag of = new Tag("source", source);
    registry.counter(CALLS, of).inc();
    registry.timer(LATENCY, of).update(duration);
    if (!outcome.equals("answered")) {
      registry.counter(ERRORS, of, new Tag("kind", outcome)).inc();
    }
  }

  /** Counts an answer that there is no quota left. */
  void refused(String source, Duration retryAfter) {
    registry.timer(WAITS, new Tag("source", source)).update(retryAfter);
  }

  /**
   * Counts answers of a source whose answers are kept.
   *
   * @param from {@code source} where it was asked for them, {@code kept} where it had been asked
   *     before, {@code shared} where another was asking it meanwhile
   */
  void answered(String source, String from, int numbers) {
    if (numbers > 0) {
      registry.counter(ANSWERS, new Tag("source", source), new Tag("from", from)).inc(numbers);
    }
  }
}
