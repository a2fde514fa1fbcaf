package org.bomstream.part.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bomstream.trace.Detail;
import org.bomstream.trace.Step;
import org.bomstream.trace.Traces;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

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

  private static final Metadata LEFT =
      Metadata.builder()
          .withName("bomstream_part_source_quota_left")
          .withDescription("What is left of a part source's quota, as this node has last seen")
          .build();

  @Inject MetricRegistry registry;
  @Inject Traces traces;

  /** Looking one up in the registry takes longer than counting. */
  private record Figures(Counter calls, Timer latency) {}

  private final Map<String, Figures> figures = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> left = new ConcurrentHashMap<>();

  /** What the thread does, of which the calls that it causes are parts. */
  public Step asking() {
    return traces.current();
  }

  /**
   * A call begins; it ends with {@link #called}.
   *
   * @param asking who ask for that
   */
  public Step calls(Collection<Step> asking, String source, int numbers) {
    return Step.all(asking)
        .begin("source call")
        .with(Detail.SOURCE, source)
        .with(Detail.NUMBERS, numbers);
  }

  /**
   * Shows the figures of a source from the start, for rates to begin at 0.
   *
   * @param failures how calls of it may come to nothing
   */
  public void watch(String source, List<String> failures) {
    Tag of = new Tag("source", source);
    figures(source);
    registry.timer(WAITS, of);
    failures.forEach(kind -> registry.counter(ERRORS, of, new Tag("kind", kind)));
  }

  /** The same of one whose answers are counted. */
  public void watchAnswers(String source) {
    for (String from : List.of("source", "kept", "shared")) {
      registry.counter(ANSWERS, new Tag("source", source), new Tag("from", from));
    }
  }

  /**
   * Counts one call.
   *
   * @param call as it has begun
   * @param outcome {@code answered}, {@code unavailable}, {@code timeout}, {@code busy}, {@code
   *     error} or {@code interrupted}
   */
  public void called(Step call, String source, String outcome, Duration duration) {
    call.with(Detail.OUTCOME, outcome).close();
    Figures its = figures(source);
    its.calls().inc();
    its.latency().update(duration);
    if (!outcome.equals("answered")) {
      registry.counter(ERRORS, new Tag("source", source), new Tag("kind", outcome)).inc();
    }
  }

  private Figures figures(String source) {
    return figures.computeIfAbsent(
        source,
        _ -> {
          Tag of = new Tag("source", source);
          return new Figures(registry.counter(CALLS, of), registry.timer(LATENCY, of));
        });
  }

  /**
   * How many numbers a supplier has answered on this node.
   *
   * @param more that are counted in first
   */
  public long countedAnswers(String source, int more) {
    return answers.computeIfAbsent(source, _ -> new AtomicLong()).addAndGet(more);
  }

  /**
   * Shows what is left of a quota.
   *
   * @param window for example {@code PT1M}; {@code all} where it is for all time
   */
  public void left(String source, String window, long calls) {
    left.computeIfAbsent(source + " " + window, _ -> leftGauge(source, window)).set(calls);
  }

  private AtomicLong leftGauge(String source, String window) {
    var value = new AtomicLong();
    registry.gauge(
        LEFT, value, AtomicLong::get, new Tag("source", source), new Tag("window", window));
    return value;
  }

  /** Counts a wait for a turn within a quota. */
  public void waited(String source, Duration pause) {
    registry.timer(WAITS, new Tag("source", source)).update(pause);
  }

  /** Counts an answer that there is no quota left. */
  public void refused(String source, Duration retryAfter) {
    registry.timer(WAITS, new Tag("source", source)).update(retryAfter);
  }

  /**
   * Counts answers of a source whose answers are kept.
   *
   * @param from {@code source} where it was asked for them, {@code kept} where it had been asked
   *     before, {@code shared} where another was asking it meanwhile
   */
  public void answered(String source, String from, int numbers) {
    if (numbers > 0) {
      registry.counter(ANSWERS, new Tag("source", source), new Tag("from", from)).inc(numbers);
    }
  }
}
