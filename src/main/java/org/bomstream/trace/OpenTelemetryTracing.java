package org.bomstream.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.inject.spi.CDI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps as spans of OpenTelemetry, which the server exports. */
final class OpenTelemetryTracing implements Tracing {
  /** Of W3C, as {@link OpenTelemetryStep#place} writes it: trace, step, flags. */
  private static final Pattern PLACE =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  private final Tracer tracer;

  /** By the server's own. */
  OpenTelemetryTracing() {
    this(CDI.current().select(OpenTelemetry.class).get().getTracer("org.bomstream"));
  }

  OpenTelemetryTracing(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  public Step current() {
    return OpenTelemetryStep.of(tracer, Span.current());
  }

  @Override
  public Step goOn(String name, String place) {
    Matcher its = PLACE.matcher(place);
    if (!its.matches()) {
      return Step.NONE;
    }
    SpanContext before =
        SpanContext.createFromRemoteParent(
            its.group(1),
            its.group(2),
            TraceFlags.fromHex(its.group(3), 0),
            TraceState.getDefault());
    return before.isSampled()
        ? OpenTelemetryStep.begin(tracer, name, Context.root().with(Span.wrap(before)))
        : Step.NONE;
  }
}
