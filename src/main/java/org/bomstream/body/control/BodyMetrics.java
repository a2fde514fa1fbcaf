package org.bomstream.body.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The figures of bodies that come in. */
@ApplicationScoped
public class BodyMetrics {
  @Inject MetricRegistry registry;

  /** Shows figures that are read when they are asked for. */
  void watch(Supplier<Integer> coming, Supplier<Long> bytes) {
    registry.gauge(metadata("bomstream_bodies_coming", "Bodies that are coming in"), coming);
    registry.gauge(metadata("bomstream_bodies_bytes", "Bytes that are kept of bodies"), bytes);
  }

  public void refused(int status) {
    registry
        .counter(
            metadata("bomstream_bodies_refused", "Bodies that were not received"),
            new Tag("status", Integer.toString(status)))
        .inc();
  }

  private static Metadata metadata(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
