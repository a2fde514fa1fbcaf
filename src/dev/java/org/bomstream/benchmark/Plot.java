package org.bomstream.benchmark;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Latency by percentile, a line for each scenario. */
final class Plot {
  private static final int WIDTH = 1_000;
  private static final int HEIGHT = 600;
  private static final int STEPS_PER_HALVING = 4;

  /** Nines beyond which a run has too few events to tell. */
  private static final double MOST_ODDS = 10_000;

  private static final double LEAST_MILLISECONDS = 0.01;

  private Plot() {}

  static void write(List<Result> results, Path svg) throws IOException {
    var chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("Latency by percentile")
            .xAxisTitle("one in … is slower (2: median, 100: p99)")
            .yAxisTitle("milliseconds")
            .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
    results.forEach(result -> add(chart, result));
    try (var out = Files.newOutputStream(svg)) {
      VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
    }
  }

  private static void add(XYChart chart, Result result) {
    var points = result.latencies().percentiles(STEPS_PER_HALVING).iterator();
    var x = new ArrayList<Double>();
    var y = new ArrayList<Double>();
    while (points.hasNext()) {
      var point = points.next();
      var odds = 100 / (100 - point.getPercentileLevelIteratedTo());
      if (odds <= MOST_ODDS) {
        x.add(odds);
        y.add(Math.max(LEAST_MILLISECONDS, point.getValueIteratedTo() / 1e3));
      }
    }
    var label =
        String.format(Locale.ROOT, "%s: %,.0f/s", result.scenario().name(), result.perSecond());
    chart.addSeries(label, x, y).setMarker(SeriesMarkers.NONE);
  }
}
