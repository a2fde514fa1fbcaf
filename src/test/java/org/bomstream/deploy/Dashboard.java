package org.bomstream.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

/** What Grafana shows. */
final class Dashboard {
  private Dashboard() {}

  static JsonObject read() {
    var file = DeployFiles.file("monitoring/dashboard.json");
    try (var reader = Json.createReader(new StringReader(DeployFiles.text(file)))) {
      return reader.readObject();
    }
  }

  static List<JsonObject> panels() {
    return read().getJsonArray("panels").getValuesAs(JsonObject.class);
  }

  static Stream<String> expressions() {
    return panels().stream()
        .filter(panel -> panel.containsKey("targets"))
        .flatMap(panel -> panel.getJsonArray("targets").getValuesAs(JsonObject.class).stream())
        .map(target -> target.getString("expr"));
  }
}
