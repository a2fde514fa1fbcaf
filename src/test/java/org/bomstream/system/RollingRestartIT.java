package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two nodes behind a proxy, and subscribers that know of neither. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(TwoNodes.LANE)
class RollingRestartIT {
  /** Of the one node and the other in turn. */
  private static final int STOPS = Integer.getInteger("rolling.stops", 1);

  private static final int SUBSCRIBERS = Integer.getInteger("rolling.subscribers", 50);

  private static final double MOST_AT_ONCE = 0.15;

  /** Of fewer, chance alone brings more together. */
  private static final int MANY = 200;

  private static final double MOST_OF_FEW_AT_ONCE = 0.8;

  /** With the brake, minutes. */
  private static final int LINES = 1_000;

  private static final int MILLIS_PER_BATCH = 400;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static Haproxy proxy;

  private final Api alice = TwoNodes.user("alice");
  private final List<HttpClient> clients = new ArrayList<>();

  @BeforeAll
  static void bringUp() {
    proxy = new Haproxy(TwoNodes.one(), TwoNodes.other());
    proxy.awaitBothUp();
  }

  /** Both nodes are up for the tests that follow, even if one here has failed. */
  @AfterAll
  static void end() {
    if (proxy != null) {
      proxy.close();
      Stream.of(TwoNodes.one(), TwoNodes.other())
          .filter(node -> !node.launcher().isAlive())
          .forEach(Bomstream::start);
      TwoNodes.clear();
    }
  }

  @Test
  void losesNothingAndIsNotStampeded() throws Exception {
    var bom = alice.upload(BomFiles.csv(LINES));
    TwoNodes.brake().slow(bom, MILLIS_PER_BATCH);
    var followers = IntStream.range(0, SUBSCRIBERS).mapToObj(n -> follow(bom, n)).toList();
    try {
      await("all to be there", () -> followers.stream().allMatch(Follower::isConnected));
      alice.enrich(bom);
      // Who is sent away before it has an id cannot say where to go on.
      await("the first event", () -> followers.stream().allMatch(f -> f.last() > 0));
      for (var number = 1; number <= STOPS; number++) {
        var begin = System.nanoTime();
        restart(number % 2 == 1 ? TwoNodes.one() : TwoNodes.other(), followers);
        assertNotStampeded(number, followers, begin);
        keepRunning(bom);
      }
      TwoNodes.clear();
      assertLostNothing(followers, Views.whole(alice, bom));
      assertThat(proxy.log()).contains(" GET " + Api.streamPath(bom) + " ").doesNotContain("token");
    } finally {
      followers.forEach(Follower::close);
    }
  }

  /** Unless it has come to its end, it is the same run that goes on. */
  private void keepRunning(String bom) {
    if (alice.state(bom).getString("status").equals("completed")) {
      alice.enrich(bom);
    }
    alice.awaitStatus(bom, "enriching");
  }

  private Follower follow(String bom, int number) {
    var path = Api.streamPath(bom) + "?follow=true&token=" + alice.token();
    return Follower.start(
        proxy.address(path), "10.0.%d.%d".formatted(number / 250, number % 250 + 1));
  }

  private static void restart(Bomstream node, List<Follower> followers) {
    node.stop();
    await("all to be back", () -> followers.stream().allMatch(RollingRestartIT::isBack));
    node.start();
    proxy.awaitBothUp();
  }

  private static boolean isBack(Follower follower) {
    return follower.isConnected() || !follower.troubles().isEmpty();
  }

  private static void assertNotStampeded(int stop, List<Follower> followers, long begin) {
    var attempts =
        followers.stream()
            .flatMap(follower -> follower.attempts().stream())
            .filter(attempt -> attempt - begin > 0)
            .sorted()
            .toList();
    var most = mostWithinASecond(attempts);
    System.out.printf(
        "Stop %d: %d connected anew, at most %.1f %% of them in one second.%n",
        stop, attempts.size(), 100.0 * most / attempts.size());
    assertThat((double) most / attempts.size())
        .isLessThanOrEqualTo(attempts.size() < MANY ? MOST_OF_FEW_AT_ONCE : MOST_AT_ONCE);
  }

  /** In any second, wherever it begins. */
  private static int mostWithinASecond(List<Long> attempts) {
    var most = 0;
    var first = 0;
    for (var last = 0; last < attempts.size(); last++) {
      while (attempts.get(last) - attempts.get(first) > SECOND.toNanos()) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }

  private static void assertLostNothing(List<Follower> followers, StreamLog whole) {
    var end = whole.ids().getLast();
    await("the end", () -> followers.stream().allMatch(f -> f.last() == end || !isWell(f)));
    var needed =
        whole.numbered().stream()
            .filter(event -> !event.name().equals("progress"))
            .map(StreamEvent::number)
            .toList();
    assertThat(followers)
        .allSatisfy(
            follower -> {
              assertThat(follower.troubles()).isEmpty();
              assertThat(needed).allMatch(follower::hasSeen);
            });
  }

  private static boolean isWell(Follower follower) {
    return follower.troubles().isEmpty();
  }

  private static void await(String what, BooleanSupplier condition) {
    Awaitility.await(what).atMost(Api.PATIENCE).until(condition::getAsBoolean);
  }

  @Test
  void countsTheAddressThatTheProxySaw() throws Exception {
    var bom = alice.upload(BomFiles.csv(1));
    var opened = 0;
    var refused = 0;
    // By one node after the other: a single refusal may be that of the node asked twice.
    while (refused < 2) {
      if (openFrom("127.0.0.2", bom) == 200) {
        opened++;
        refused = 0;
      } else {
        refused++;
      }
    }
    // Each node counts for itself.
    assertThat(opened).isBetween(TwoNodes.STREAMS_PER_ADDRESS, 2 * TwoNodes.STREAMS_PER_ADDRESS);
    assertThat(openFrom("127.0.0.2", bom)).isEqualTo(429);
    assertThat(openFrom("127.0.0.3", bom)).isEqualTo(200);
  }

  /** Also claims an address of its own making, each time another. */
  private int openFrom(String address, String bom) throws IOException, InterruptedException {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .localAddress(InetAddress.ofLiteral(address))
            .build();
    clients.add(client);
    var request =
        HttpRequest.newBuilder(proxy.address(Api.streamPath(bom)))
            .header("Authorization", "Bearer " + alice.token())
            .header("X-Forwarded-For", "198.51.100." + clients.size());
    return client.send(request.build(), BodyHandlers.ofInputStream()).statusCode();
  }

  @AfterEach
  void leave() {
    clients.forEach(HttpClient::shutdownNow);
  }
}
