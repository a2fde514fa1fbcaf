package org.bomstream.liberty;

import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * All metrics, the server's own too, in Prometheus' words. The application sees the registry alone;
 * the loader of what is in it knows who writes them down.
 */
public final class MetricsText {
  public static final String TYPE = "text/plain;version=0.0.4;charset=utf-8";

  private static final String EXPORTER = "io.smallrye.metrics.exporters.PrometheusMetricsExporter";

  private MetricsText() {}

  /**
   * @throws IllegalStateException where this server keeps its metrics elsewhere
   */
  public static String of(MetricRegistry registry) {
    try {
      ClassLoader server =
          registry.getMetrics().values().iterator().next().getClass().getClassLoader();
      Object exporter = Class.forName(EXPORTER, true, server).getConstructor().newInstance();
      return (String) LibertyConnection.ask(exporter, "exportAllScopes");
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("This server writes its metrics down elsewhere", changed);
    }
  }
}
