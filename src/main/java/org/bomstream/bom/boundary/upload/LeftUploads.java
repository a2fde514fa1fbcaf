package org.bomstream.bom.boundary.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.bomstream.schedule.NodeStarts;

/** At start, deletes uploads left behind by a server that died while it read them. */
@ApplicationScoped
public class LeftUploads {
  private static final System.Logger LOG = System.getLogger(LeftUploads.class.getName());

  /** Other servers may be reading theirs in the same folder. */
  private static final Duration AGE = Duration.ofDays(1);

  void delete(@Observes NodeStarts start) {
    try {
      UploadFolder.temporary(0).deleteOlderThan(Instant.now().minus(AGE));
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.WARNING, "Uploads of a former server stay: {0}", e.getMessage());
    }
  }
}
