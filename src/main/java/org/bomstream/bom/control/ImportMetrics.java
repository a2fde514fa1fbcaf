package org.bomstream.bom.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.bomstream.schedule.NodeStarts;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** How long files take that are imported. */
@ApplicationScoped
public class ImportMetrics {
  @Inject MetricRegistry registry;

  private Timer read;
  private Timer written;

  /** Begins with the node, for its figures to be there. */
  void begin(@Observes NodeStarts start) {}

  @PostConstruct
  void register() {
    read = timer("read");
    written = timer("write");
  }

  private Timer timer(String step) {
    return registry.timer(
        Metadata.builder()
            .withName("bomstream_import_duration")
            .withDescription("How long it took to read a file, refused or not, and to write a BOM")
            .build(),
        new Tag("step", step));
  }

  /** A file was read, or refused, by {@link System#nanoTime}. */
  void readSince(long begun) {
    read.update(since(begun));
  }

  /** A BOM was written, but for the commit. */
  void writtenSince(long begun) {
    written.update(since(begun));
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
