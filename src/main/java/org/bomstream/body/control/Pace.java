package org.bomstream.body.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast a body must come. */
@ApplicationScoped
public class Pace {
  @Inject
  @ConfigProperty(name = "bodies.patience")
  Duration patience;

  @Inject
  @ConfigProperty(name = "bodies.least-rate")
  long bytesASecond;

  @Inject
  @ConfigProperty(name = "bodies.deadline")
  Duration deadline;

  /**
   * @param taken since the request's head was read
   * @param bytes that have come meanwhile
   */
  public boolean isTooSlow(Duration taken, long bytes) {
    Duration forBytes = Duration.ofMillis(bytes * 1_000 / bytesASecond);
    return taken.compareTo(deadline) > 0 || taken.compareTo(patience.plus(forBytes)) > 0;
  }
}
