package org.bomstream.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether Grafana can show the dashboard, and of whom. */
class DashboardTest {
  private static final int WIDTH = 24;

  private final List<JsonObject> panels = Dashboard.panels();

  @Test
  void hasPanelsThatCanBeToldApart() {
    assertThat(panels).isNotEmpty().extracting(panel -> panel.getInt("id")).doesNotHaveDuplicates();
    assertThat(panels).extracting(panel -> panel.getString("title")).doesNotHaveDuplicates();
    assertThat(panels)
        .extracting(panel -> panel.getString("type"))
        .containsOnly("row", "timeseries");
  }

  @Test
  void hasPanelsThatFit() {
    assertThat(panels)
        .extracting(panel -> panel.getJsonObject("gridPos"))
        .allMatch(place -> place.getInt("x") + place.getInt("w") <= WIDTH)
        .doesNotHaveDuplicates();
  }

  /** Of this product, whatever else Prometheus knows. */
  @Test
  void asksForItsJobAlone() {
    assertThat(Dashboard.expressions())
        .isNotEmpty()
        .allMatch(one -> one.contains("job=\"bomstream\""));
  }

  /** From the Prometheus that is chosen, and not from one of ours. */
  @Test
  void leavesTheSourceToWhoImportsIt() {
    assertThat(panels)
        .filteredOn(panel -> panel.containsKey("datasource"))
        .extracting(panel -> panel.getJsonObject("datasource").getString("uid"))
        .containsOnly("${datasource}");
  }
}
