package org.bomstream.benchmark;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.bomstream.benchmark.LargeBom.Parts;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChartBuilder;

/** Lines a second and peak memory by the size of the BOM. */
final class RunPlot {
  private static final Pattern FRACTION = Pattern.compile("(\\d\\.\\d)\\d+");

  private RunPlot() {}

  static void write(List<SizeTrial.Result> all, Path svg) throws IOException {
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
    chart.getStyler().setYAxisMin(1, 0.0);
    chart.setYAxisGroupTitle(1, "server's peak memory, MB");
    var atOnce = all.stream().filter(r -> r.parts() == Parts.AT_ONCE).toList();
    var catalogue = all.stream().filter(r -> r.parts() == Parts.CATALOGUE).toList();
    var sizes = atOnce.stream().map(SizeTrial.Result::lines).toList();
    chart.addSeries(
        "bare JDBC", sizes, atOnce.stream().map(SizeTrial.Result::barePerSecond).toList());
    chart.addSeries(
        "a source that answers at once",
        sizes,
        atOnce.stream().map(SizeTrial.Result::perSecond).toList());
    chart.addSeries(
        "the part catalogue", sizes, catalogue.stream().map(SizeTrial.Result::perSecond).toList());
    chart
        .addSeries("peak memory, MB", sizes, atOnce.stream().map(SizeTrial.Result::peak).toList())
        .setYAxisGroup(1);
    try (var out = Files.newOutputStream(svg)) {
      VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
    }
    // Letters are drawn as outlines, each point to a millionth of a pixel.
    var rounded = FRACTION.matcher(Files.readString(svg)).replaceAll("$1");
    Files.writeString(svg, rounded);
  }
}
