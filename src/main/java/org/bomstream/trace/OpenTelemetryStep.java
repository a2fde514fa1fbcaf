package org.bomstream.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

/** A step as a span that is exported. */
record OpenTelemetryStep(Tracer tracer, Span span) implements Step {
  /** None where the span is not among those that are exported. */
  static Step of(Tracer tracer, Span span) {
    return span.isRecording() && span.getSpanContext().isSampled()
        ? new OpenTelemetryStep(tracer, span)
        : Step.NONE;
  }

  static Step begin(Tracer tracer, String name, Context before) {
    return of(tracer, tracer.spanBuilder(name).setParent(before).startSpan());
  }

  @Override
  public boolean isTraced() {
    return true;
  }

  @Override
  public Step begin(String name) {
    return begin(tracer, name, Context.root().with(span));
  }

  @Override
  public Step with(Detail detail, String value) {
    span.setAttribute(detail.key(), value);
    return this;
  }

  @Override
  public Step with(Detail detail, long value) {
    span.setAttribute(detail.key(), value);
    return this;
  }

  @Override
  public Step failed() {
    span.setStatus(StatusCode.ERROR);
    return this;
  }

  @Override
  @SuppressWarnings("MustBeClosedChecker") // by whoever enters
  public Scope enter() {
    return span.makeCurrent()::close;
  }

  @Override
  public String place() {
    SpanContext its = span.getSpanContext();
    return "00-%s-%s-%s".formatted(its.getTraceId(), its.getSpanId(), its.getTraceFlags().asHex());
  }

  @Override
  public void close() {
    span.end();
  }
}
