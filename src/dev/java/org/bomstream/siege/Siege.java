package org.bomstream.siege;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bomstream.launch.Bomstream;

/**
 * 500 slow bodies, 500 slow heads, 200 slow uploads and 1,000 deaf subscribers at once. Ends with 1
 * where others waited too long, or where something is left over a minute after.
 */
public final class Siege {
  private static final int VISITS = 400;
  private static final Duration AFTERMATH = Duration.ofSeconds(60);
  private static final double ENOUGH_MILLIS = 250;
  private static final int TIMES_CALM = 5;

  private final Bomstream server =
      Bomstream.named(
          "siege", Map.of("STREAMS_PER_USER", "2000", "JVM_ARGS", "", "DEV_LOGIN", "true"));
  private final long pid = server.process("server").pid();
  private final String token =
      text(
          "/api/auth/token",
          "application/x-www-form-urlencoded",
          "grant_type=password&username=alice&password=bomstream",
          "access_token");
  private final String bom = text("/api/boms?name=siege", "text/csv", "MPN\nLM358DR\n", "id");
  private final Visitor probe = new Visitor(server.address(), "GET /health/live HTTP/1.1");
  private final Visitor member = new Visitor(server.address(), "GET /api/boms HTTP/1.1" + bearer());

  public static void main(String[] arguments) throws Exception {
    var siege = new Siege();
    boolean held;
    try (siege.server) {
      held = siege.run();
    }
    System.exit(held ? 0 : 1);
  }

  private boolean run() throws IOException, InterruptedException {
    probe.visit(VISITS);
    member.visit(VISITS);
    var before = Vitals.of(pid);
    System.out.println("calm: " + before);
    var calm = visit();
    var attackers = attackers();
    boolean held;
    try (var dripping = Executors.newSingleThreadScheduledExecutor()) {
      var _ = dripping.scheduleWithFixedDelay(
          () -> attackers.subList(0, 3).forEach(SlowClients::drip), 1, 1, TimeUnit.SECONDS);
      System.out.println("besieged:");
      held = holds(calm, visit());
      System.out.println("besieged: " + Vitals.of(pid));
      dripping.shutdownNow();
    }
    attackers.forEach(SlowClients::close);
    return isBack(before) && held;
  }

  private List<Visitor.Times> visit() throws IOException, InterruptedException {
    var probed = probe.visit(VISITS);
    System.out.println("  /health/live   " + probed);
    var asked = member.visit(VISITS);
    System.out.println("  GET /api/boms  " + asked);
    return List.of(probed, asked);
  }

  private static boolean holds(List<Visitor.Times> calm, List<Visitor.Times> besieged) {
    var held = true;
    for (var i = 0; i < calm.size(); i++) {
      var most = Math.max(ENOUGH_MILLIS, TIMES_CALM * calm.get(i).p99());
      held &= besieged.get(i).p99() <= most;
    }
    return held;
  }

  private List<SlowClients> attackers() {
    var to = server.address();
    var host = " HTTP/1.1\nHost: " + to.getAuthority();
    return List.of(
        new SlowClients(to, 500, "POST /api/auth/token" + host + "\nContent-Length: 4000\n\n"),
        new SlowClients(to, 500, "GET /api/boms" + host + "\nX-Slow: "),
        new SlowClients(
            to,
            200,
            "POST /api/boms" + host + bearer() + "\nTransfer-Encoding: chunked\n\nfffff\n"),
        new SlowClients(
            to,
            1_000,
            "GET /api/enrichment/stream/" + bom + "?follow=true" + host + bearer() + "\n\n"));
  }

  private boolean isBack(Vitals before) throws InterruptedException {
    var begun = System.nanoTime();
    var now = Vitals.of(pid);
    while (!now.isBack(before) && System.nanoTime() - begun < AFTERMATH.toNanos()) {
      Thread.sleep(1_000);
      now = Vitals.of(pid);
    }
    System.out.printf("after %.0f s: %s%n", (System.nanoTime() - begun) / 1e9, now);
    return now.isBack(before);
  }

  private String bearer() {
    return "\nAuthorization: Bearer " + token;
  }

  private String text(String path, String type, String body, String member) {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(server.address(path)).header("Content-Type", type);
      if (token != null) {
        request.header("Authorization", "Bearer " + token);
      }
      var answer =
          http.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
      return Json.createReader(new StringReader(answer.body())).readObject().getString(member);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
