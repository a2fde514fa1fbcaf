package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bomstream.LongForm;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Followers that share a connection, whatever happens to it: others join and leave, at any place in
 * the history, tabs are opened and closed, also that which has the connection, and the network
 * breaks. Each hears every event of its BOM once, and in order, but for progress that the server
 * itself leaves out since there is newer.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(PortalServer.LOCK)
class FollowersComeAndGoIT {
  private static final int STEPS = 40;
  private static final int MOST_TABS = 4;
  private static final int LINES = 8;
  private static final long EVENTS = 3L + LINES;

  /** So that a run lasts for some steps. */
  private static final int MILLIS_A_BATCH = 60;

  private static final Bomstream server = PortalServer.bomstream();

  private record One(String tab, String name, String bom, long after) {}

  private final long seed = Long.getLong("seed", 401);
  private final Random random = new Random(seed);
  private final Api alice = Api.as("alice", server);
  private final Brake brake = Brake.in(new Tables(server.jdbcUrl()));
  private final Map<String, Long> newest = new HashMap<>();
  private final List<One> followers = new ArrayList<>();
  private Gate gate;
  private FollowerTabs tabs;
  private int count;

  @AfterEach
  void leave() throws IOException {
    tabs.close();
    gate.shut();
    newest.keySet().forEach(brake::release);
  }

  @Test
  void hearEveryEventOnceOnTheServersOwnPages() throws IOException {
    openGate();
    tabs = new FollowerTabs(address() + "/icon.svg", address());
    comeAndGo();
  }

  @LongForm
  @Test
  void hearEveryEventOnceOnAnotherOrigin() throws IOException {
    openGate();
    tabs = new FollowerTabs(Portal.ORIGIN + "/module-portal", address());
    comeAndGo();
  }

  private void openGate() throws IOException {
    gate = new Gate(server.address().getPort());
    gate.open();
  }

  private URI address() {
    return URI.create("http://localhost:" + gate.port());
  }

  private void comeAndGo() throws IOException {
    List<String> boms =
        IntStream.range(0, 3).mapToObj(_ -> alice.upload(BomFiles.csv(LINES))).toList();
    boms.forEach(
        bom -> {
          brake.slow(bom, MILLIS_A_BATCH);
          newest.put(bom, 0L);
        });
    tabs.open();
    for (int step = 0; step < STEPS; step++) {
      step(boms.get(random.nextInt(boms.size())));
    }
    boms.forEach(brake::release);
    boms.forEach(this::enrich);
    boms.forEach(bom -> alice.awaitStatus(bom, "completed"));
    for (One one : followers) {
      tabs.await(one.tab(), one.name(), "f.ids.at(-1) === " + newest.get(one.bom()));
      assertWhole(one);
    }
  }

  private void step(String bom) throws IOException {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5, 6 -> follow(anyOf(tabs.all()), bom);
      case 7, 8 -> leaveOne();
      case 9, 10 -> openTab();
      case 11, 12 -> closeTab();
      case 13, 14 -> {
        gate.shut();
        gate.open();
      }
      default -> enrich(bom);
    }
  }

  /** From where things stand, or from anywhere in the history. */
  private void follow(String tab, String bom) {
    long after = random.nextBoolean() ? -1 : random.nextLong(there(bom) + 1);
    var one = new One(tab, "f" + count++, bom, after);
    Map<String, Object> options =
        new HashMap<>(Map.of("bomId", bom, "token", alice.token(), "follow", true));
    if (after >= 0) {
      options.put("lastEventId", after);
    }
    tabs.follow(tab, one.name(), options);
    followers.add(one);
  }

  /** The newest event that there is for certain: of the run before. */
  private long there(String bom) {
    return Math.max(newest.get(bom) - EVENTS, 0);
  }

  private void leaveOne() {
    if (!followers.isEmpty()) {
      One one = anyOf(followers);
      tabs.leave(one.tab(), one.name());
      assertWhole(one);
      followers.remove(one);
    }
  }

  private void openTab() {
    if (tabs.all().size() < MOST_TABS) {
      tabs.open();
    }
  }

  /** The oldest is that which is elected. */
  private void closeTab() {
    if (tabs.all().size() > 1) {
      String tab = random.nextBoolean() ? tabs.all().getFirst() : anyOf(tabs.all());
      List<One> gone = followers.stream().filter(one -> one.tab().equals(tab)).toList();
      gone.forEach(this::assertWhole);
      followers.removeAll(gone);
      tabs.close(tab);
    }
  }

  /** Waits for the run before. */
  private void enrich(String bom) {
    if (newest.get(bom) > 0) {
      brake.release(bom);
      alice.awaitStatus(bom, "completed");
      brake.slow(bom, MILLIS_A_BATCH);
    }
    alice.enrich(bom);
    newest.merge(bom, EVENTS, Long::sum);
  }

  private void assertWhole(One one) {
    List<Long> ids = tabs.ids(one.tab(), one.name());
    long last = one.after() < 0 && !ids.isEmpty() ? ids.getFirst() - 1 : one.after();
    for (long id : ids) {
      assertThat(id).as("seed %d: %s of %s", seed, ids, one).isGreaterThan(last);
      assertThat(
              LongStream.range(last + 1, id).allMatch(left -> isProgress(left) && isProgress(id)))
          .as("seed %d: none missing before %d in %s of %s", seed, id, ids, one)
          .isTrue();
      last = id;
    }
  }

  /** A run is queued and started, has an event for each line, and is completed. */
  private static boolean isProgress(long id) {
    long inRun = (id - 1) % EVENTS;
    return inRun > 1 && inRun < EVENTS - 1;
  }

  private <T> T anyOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
