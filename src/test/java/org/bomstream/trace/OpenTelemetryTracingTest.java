package org.bomstream.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Steps, and what is exported of them. */
class OpenTelemetryTracingTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00f067aa0ba902b7";
  private static final String PLACE = "00-" + TRACE + "-" + PARENT + "-01";
  private static final String SECRET = "open-sesame-1947";

  private final List<SpanData> exported = new ArrayList<>();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder()
          .addSpanProcessor(
              SimpleSpanProcessor.create(new ExportedSpans.Exporter(new Kept(exported))))
          .build();
  private final Tracer tracer = provider.get("test");
  private final Tracing tracing = new OpenTelemetryTracing(tracer);

  private record Kept(List<SpanData> all) implements SpanExporter {
    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
      all.addAll(spans);
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void goesOnWithAStepOfElsewhere() {
    tracing.goOn("run", PLACE).with(Detail.LINES, 3).close();

    assertThat(exported)
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.getName()).isEqualTo("run");
              assertThat(span.getTraceId()).isEqualTo(TRACE);
              assertThat(span.getParentSpanId()).isEqualTo(PARENT);
              assertThat(span.getAttributes().get(AttributeKey.longKey("bomstream.lines")))
                  .isEqualTo(3);
            });
  }

  @Test
  void saysWhereOthersGoOn() {
    Step run = tracing.goOn("run", PLACE);
    tracing.goOn("event", String.valueOf(run.place())).close();
    run.close();

    assertThat(exported.getFirst().getParentSpanId()).isEqualTo(exported.getLast().getSpanId());
  }

  @Test
  void leavesOutWhatIsNotSampled() {
    assertThat(tracing.goOn("run", PLACE.replaceAll("01$", "00"))).isSameAs(Step.NONE);
    assertThat(tracing.goOn("run", "nonsense")).isSameAs(Step.NONE);
    assertThat(tracing.current()).isSameAs(Step.NONE);
  }

  @Test
  void isTheThreadsOwnWhileItIsEntered() {
    Step batch = tracing.goOn("batch", PLACE);
    try (var _ = batch.enter()) {
      tracing.current().begin("source call").close();
    }
    batch.close();

    assertThat(tracing.current()).isSameAs(Step.NONE);
    assertThat(exported.getFirst().getParentSpanId()).isEqualTo(exported.getLast().getSpanId());
  }

  @Test
  void isAPartOfEachOfSeveral() {
    Step one = tracing.goOn("one", PLACE);
    Step other = tracing.goOn("other", PLACE);

    Step.all(List.of(one, Step.NONE, other, one)).begin("source call").close();

    assertThat(exported)
        .extracting(SpanData::getParentSpanId)
        .containsExactly(idOf(one), idOf(other));
  }

  private static String idOf(Step step) {
    return String.valueOf(step.place()).split("-")[2];
  }

  @Test
  void tellsNothingThatAClientHasWritten() {
    var span =
        tracer
            .spanBuilder("GET /api/boms/{id}")
            .setAttribute("url.query", "token=" + SECRET)
            .setAttribute("url.path", "/api/boms/" + SECRET)
            .setAttribute("user_agent.original", SECRET)
            .setAttribute("http.route", "/api/boms/{id}")
            .startSpan();
    span.recordException(new IllegalStateException(SECRET));
    span.setStatus(StatusCode.ERROR, SECRET);
    span.end();

    SpanData shown = exported.getFirst();
    assertThat(shown.getAttributes().asMap().keySet())
        .extracting(AttributeKey::getKey)
        .containsExactly("http.route");
    assertThat(shown.getEvents()).isEmpty();
    assertThat(shown.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(shown.getStatus().getDescription()).isEmpty();
  }
}
