package org.bomstream.operations.control;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.Manifest;
import org.bomstream.operations.entity.Build;
import org.bomstream.schedule.NodeStarts;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The build that runs here: said in the log at start, and by a metric. */
@ApplicationScoped
public class RunningBuild {
  private static final System.Logger LOG = System.getLogger(RunningBuild.class.getName());

  @Inject MetricRegistry registry;

  private Build build = Build.of(new Manifest());

  void tell(@Observes NodeStarts start) {
    build = read(start.application());
    String commit = build.commit() == null ? "unknown" : build.commit();
    LOG.log(INFO, "Bomstream {0}, commit {1}.", build.version(), commit);
    registry.gauge(
        Metadata.builder()
            .withName("bomstream_build_info")
            .withDescription("1, with the version and the commit that run here")
            .build(),
        () -> 1,
        new Tag("version", build.version()),
        new Tag("commit", commit));
  }

  public Build get() {
    return build;
  }

  private static Build read(ServletContext application) {
    try (var manifest = application.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      return Build.of(manifest == null ? new Manifest() : new Manifest(manifest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
