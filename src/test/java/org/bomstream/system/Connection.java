package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.bomstream.launch.Bomstream;

/** How a client reaches the shared server; {@link Api} does it in the first of these ways. */
enum Connection {
  PLAIN(Version.HTTP_1_1),
  TLS(Version.HTTP_1_1),
  /** Over TLS too: no browser speaks it otherwise. */
  HTTP_2(Version.HTTP_2);

  private final Version version;

  Connection(Version version) {
    this.version = version;
  }

  HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(address(path))
        .timeout(Api.PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private URI address(String path) {
    var server = Bomstream.shared();
    return this == PLAIN ? server.address(path) : server.secureAddress(path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var context = AnyCertificate.believed();
    try (var http = HttpClient.newBuilder().version(version).sslContext(context).build()) {
      var answer = http.send(request.build(), BodyHandlers.ofString(UTF_8));
      assertThat(answer.version()).isEqualTo(version);
      return answer;
    }
  }
}
