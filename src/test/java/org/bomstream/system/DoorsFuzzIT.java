package org.bomstream.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bomstream.fuzz.Mutation;
import org.bomstream.fuzz.Targets;
import org.bomstream.fuzz.request.Exchange;
import org.bomstream.fuzz.request.RequestForge;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import redis.clients.jedis.Jedis;

/**
 * What strangers may throw at a running server neither breaks it nor costs much. Which inputs do,
 * depends on the seed alone: {@code -Dfuzz.seed=…}, {@code -Dfuzz.requests=…}. It has the lock of
 * who floods servers, since it measures one.
 */
@ResourceLock(NarrowServer.LOCK)
class DoorsFuzzIT {
  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
  private static final long SEED = Long.getLong("fuzz.seed", 1);

  /** After so many another goes on, so that limits do not keep all doors shut. */
  private static final int OF_A_STRANGER = 100;

  private static final int OPERATOR_EVERY = 8;
  private static final int MESSAGES = 300;
  private static final Duration MOST_CPU = Duration.ofSeconds(2);
  private static final Duration MOST_CPU_ON_AVERAGE = Duration.ofMillis(100);
  private static final long MOST_KEPT = 64L << 20;

  private static final Pattern TRACE =
      Pattern.compile("^\\s+at |^Caused by: |FFDC1015I|^\\[.*] [0-9a-f]{8} \\S+ +E ");

  private final Bomstream server = Bomstream.shared();
  private final ServerProcess process = ServerProcess.of(server);
  private final List<String> found = new ArrayList<>();
  private LogSince log;

  @BeforeEach
  void beginLog() throws IOException {
    log = LogSince.now(server);
  }

  @Test
  void noRequestBreaksADoor() throws Exception {
    long live = process.liveBytes();
    var cpu = process.cpu();
    var forge = new RequestForge(SEED);
    for (var number = 0; number < REQUESTS; number += OF_A_STRANGER) {
      throwRequests(number, forge);
    }

    var mean = process.cpu().minus(cpu).dividedBy(REQUESTS);
    long kept = process.liveBytes() - live;
    assertAll(
        () -> assertThat(found).as("seed %d", SEED).isEmpty(),
        () -> assertThat(mean).isLessThan(MOST_CPU_ON_AVERAGE),
        () -> assertThat(kept).isLessThan(MOST_KEPT),
        () -> assertThat(log.lines()).noneMatch(DoorsFuzzIT::isTrace));
  }

  private void throwRequests(int first, RequestForge forge) throws Exception {
    try (var stranger = Stranger.number(first / OF_A_STRANGER)) {
      for (var number = first; number < first + OF_A_STRANGER; number++) {
        var isOperator = number % OPERATOR_EVERY == 0;
        var token = isOperator ? stranger.operatorToken() : stranger.member().token();
        throwOne(number, forge.next(token, stranger.bom()), stranger);
      }
    }
  }

  private void throwOne(int number, byte[] request, Stranger stranger) throws IOException {
    var before = process.cpu();
    var answer = Exchange.of(server.address(), stranger.address(), request);
    answer.complaint().ifPresent(words -> note(number, words, request, answer.text()));
    if (process.cpu().minus(before).compareTo(MOST_CPU) > 0 && isDear(request, stranger)) {
      note(number, "over " + MOST_CPU + " of processor time", request, answer.text());
    }
  }

  /** Once more: it may have been another's work. */
  private boolean isDear(byte[] request, Stranger stranger) throws IOException {
    var before = process.cpu();
    Exchange.of(server.address(), stranger.address(), request);
    return process.cpu().minus(before).compareTo(MOST_CPU) > 0;
  }

  private void note(int number, String words, byte[] request, String answer) {
    try {
      var folder = Files.createDirectories(Path.of("target", "fuzz").toAbsolutePath());
      var file = Files.write(folder.resolve("request-%d-%d".formatted(SEED, number)), request);
      found.add(
          "%s (%s): %s, answered %s"
              .formatted(file, new String(request, ISO_8859_1).lines().findFirst(), words, answer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noMessageBreaksTheListener() throws Exception {
    var target = Targets.named("redis");
    var mutation = new Mutation(SEED, target.seeds(), target.words(), target.bounds().longest());
    try (var stranger = Stranger.number(REQUESTS);
        var quiet = Stranger.number(REQUESTS + 1);
        var follower = stranger.member().stream(stranger.bom()).awaitEvent("connected");
        var other = quiet.member().stream(quiet.bom()).awaitEvent("connected")) {
      for (var number = 0; number < MESSAGES; number++) {
        publish(stranger, mutation.next());
      }
      publish(quiet, "{\"event_type\":\"still.there\"}".getBytes(UTF_8));
      other.awaitEvent("still.there");
      try (var late = stranger.member().stream(stranger.bom()).awaitEvent("connected")) {
        publish(stranger, "{\"event_type\":\"still.there\"}".getBytes(UTF_8));
        late.awaitEvent("still.there");
      }
      assertThat(follower.ids()).isSorted().doesNotHaveDuplicates();
      assertThat(other.names()).containsExactly("connected", "still.there");
    }
    assertThat(log.lines()).noneMatch(DoorsFuzzIT::isTrace);
  }

  private static boolean isTrace(String line) {
    return TRACE.matcher(line).find();
  }

  private void publish(Stranger stranger, byte[] message) {
    try (var redis = new Jedis("localhost", server.redisPort())) {
      redis.publish(("enrichment:" + stranger.bom()).getBytes(UTF_8), message);
    }
  }
}
