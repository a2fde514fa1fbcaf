package org.bomstream.trace;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where steps begin, if anybody traces. */
@ApplicationScoped
public class Traces {
  @Inject
  @ConfigProperty(name = "traces")
  boolean on;

  private Tracing tracing = Tracing.OFF;

  /** A server that does not trace does not have the classes that the other kind needs. */
  @PostConstruct
  void open() {
    if (on && ServerTelemetry.isThere()) {
      tracing = new OpenTelemetryTracing();
    }
  }

  /** The step of the thread: that of the request which it answers, or one that it has entered. */
  public Step current() {
    return tracing.current();
  }

  /**
   * Begins what goes on with a step of elsewhere.
   *
   * @param place of that step, see {@link Step#place}; null for none
   */
  public Step goOn(String name, @Nullable String place) {
    return place == null ? Step.NONE : tracing.goOn(name, place);
  }
}
