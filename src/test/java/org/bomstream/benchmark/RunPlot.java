package org.bomstream.benchmark;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bomstream.benchmark.EnrichmentBenchmark.Measured;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChartBuilder;

/** Lines a second and peak memory by the size of the BOM. */
final class RunPlot {
  private RunPlot() {}

  static void write(List<Measured> all, Path svg) throws IOException {
    var chart =
        new XYChartBuilder()
            .width(1_000)
            .height(600)
            .title("Enrichment by size of the BOM")
            .xAxisTitle("line items")
            .yAxisTitle("line items a second")
            .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setXAxisLogarithmic(true).setYAxisMin(0.0);
    List<Integer> lines = all.stream().map(Measured::lines).toList();
    chart.addSeries("a run", lines, all.stream().map(Measured::perSecond).toList());
    chart.addSeries("bare JDBC", lines, all.stream().map(Measured::barePerSecond).toList());
    chart
        .addSeries("server's peak memory, MB", lines, all.stream().map(Measured::peak).toList())
        .setYAxisGroup(1);
    chart.setYAxisGroupTitle(1, "MB");
    try (var out = Files.newOutputStream(svg)) {
      VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
    }
  }
}
