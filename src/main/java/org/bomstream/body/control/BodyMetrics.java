package org.bomstream.body.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The figures of bodies that come in. */
@ApplicationScoped
public class BodyMetrics {
  @Inject MetricRegistry registry;

  /** How bodies may be refused before anything has read them. */
  private static final int[] STATUSES = {400, 408, 413, 415, 429, 503};

  /**
   * Shows figures that are read when they are asked for, and the others, for rates to begin at 0.
   */
  void watch(Supplier<Integer> coming, Supplier<Long> bytes) {
    for (int status : STATUSES) {
      refusals(status);
    }
    registry.gauge(metadata("bomstream_bodies_coming", "Bodies that are coming in"), coming);
    registry.gauge(metadata("bomstream_bodies_bytes", "Bytes that are kept of bodies"), bytes);
  }

  public void refused(int status) {
    refusals(status).inc();
  }

  private Counter refusals(int status) {
    return registry.counter(
        metadata("bomstream_bodies_refused", "Bodies that were not received"),
        new Tag("status", Integer.toString(status)));
  }

  private static Metadata metadata(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
