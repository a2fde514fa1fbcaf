package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;

/** What is told of the application itself, as opposed to what it was built of. */
class VersionIT {
  private static final Path WAR = Path.of("target/bomstream.war");

  private final Bomstream server = Bomstream.shared();

  @Test
  void isThatOfTheBuild() throws IOException {
    var said = Api.json(Api.as("alice", server).get("/api/version"));
    try (var war = new JarFile(WAR.toFile())) {
      var manifest = war.getManifest().getMainAttributes();
      assertThat(manifest.getValue("Implementation-Version")).matches("\\d+\\.\\d+\\.\\d+.*");
      assertThat(said.getString("version")).isEqualTo(manifest.getValue("Implementation-Version"));
      assertThat(said.getString("commit", "")).isEqualTo(manifest.getValue("Build-Commit"));
    }
    var metrics = Api.send(HttpRequest.newBuilder(server.address("/metrics"))).body();
    assertThat(metrics)
        .containsPattern(
            "bomstream_build_info\\{[^}]*version=\"%s\"[^}]*} 1"
                .formatted(said.getString("version")));
    assertThat(new Api(server, "").get("/api/version").statusCode()).isEqualTo(401);
  }

  /** Each library that the application brings, with its licence. */
  @Test
  void namesAllLibraries() throws IOException {
    try (var war = new JarFile(WAR.toFile())) {
      var brought =
          war.stream()
              .map(entry -> entry.getName().replaceFirst("^WEB-INF/lib/", ""))
              .filter(name -> name.matches("[^/]+\\.jar"))
              .toList();
      assertThat(brought).hasSizeGreaterThan(5);
      assertThat(components(war).stream().map(VersionIT::jar)).containsAll(brought);
      assertThat(components(war))
          .allSatisfy(library -> assertThat(library.getJsonArray("licenses")).isNotEmpty());
    }
  }

  private static List<JsonObject> components(JarFile war) throws IOException {
    var entry = war.getEntry("WEB-INF/classes/META-INF/sbom/bomstream.cdx.json");
    assertThat(entry).as("written by builds with network alone").isNotNull();
    try (var content = war.getInputStream(entry);
        var json = Json.createReader(content)) {
      return json.readObject().getJsonArray("components").getValuesAs(JsonObject.class);
    }
  }

  private static String jar(JsonObject library) {
    return library.getString("name") + "-" + library.getString("version") + ".jar";
  }
}
