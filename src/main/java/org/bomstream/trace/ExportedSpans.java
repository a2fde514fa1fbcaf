package org.bomstream.trace;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;

/**
 * Has the server export of each span what is known to be fit for others to see ({@link ShownSpan}):
 * its own spans have the address of the request, in which a token may stand.
 */
public final class ExportedSpans implements AutoConfigurationCustomizerProvider {
  @Override
  public void customize(AutoConfigurationCustomizer server) {
    server.addSpanExporterCustomizer((exporter, _) -> new Exporter(exporter));
  }

  /** Tells less than it is told. */
  record Exporter(SpanExporter next) implements SpanExporter {
    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
      return next.export(List.copyOf(spans.stream().map(ShownSpan::new).toList()));
    }

    @Override
    public CompletableResultCode flush() {
      return next.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
      return next.shutdown();
    }
  }
}
