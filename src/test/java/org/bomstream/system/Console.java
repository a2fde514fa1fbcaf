package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bomstream.launch.Bomstream;

/** A server's console as one calls it who trusts that server's own certificate, and no other. */
record Console(Bomstream server, HttpClient http) {
  static final String INSTANCES = "/ibm/api/batch/jobinstances";

  Console(Bomstream server) {
    this(server, HttpClient.newBuilder().sslContext(trusting(server)).build());
  }

  private static SSLContext trusting(Bomstream server) {
    try {
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(server.keys());
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String basic(String user, String password) {
    var both = (user + ":" + password).getBytes(UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(server.adminAddress(path)));
  }

  HttpResponse<String> get(String path, String authorization) throws Exception {
    return send(
        HttpRequest.newBuilder(server.adminAddress(path)).header("Authorization", authorization));
  }

  /** The same that a browser sends for a page of that site: {@code cross-site}. */
  HttpResponse<String> getAs(String site, String authorization) throws Exception {
    return send(
        HttpRequest.newBuilder(server.adminAddress(INSTANCES))
            .header("Sec-Fetch-Site", site)
            .header("Authorization", authorization));
  }

  HttpResponse<String> post(String path, String form) throws Exception {
    return send(
        HttpRequest.newBuilder(server.adminAddress(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.timeout(Api.PATIENCE).build(), BodyHandlers.ofString());
  }

  static JsonArray array(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readArray();
    }
  }
}
