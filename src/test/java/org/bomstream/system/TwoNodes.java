package org.bomstream.system;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;

/**
 * Two nodes over one PostgreSQL and one Redis, each with room for one run at a time, started at
 * their first use. A batch is one line, so that some hundred lines make a run that lasts.
 */
final class TwoNodes {
  /** Held by each class that uses them: it runs beside the others. */
  static final String LANE = "two nodes";

  static final int STREAMS_PER_ADDRESS = 30;

  private static final Map<String, String> ROOM_FOR_ONE =
      Map.of("BATCH_SIZE", "1", "PARTITIONS_PER_RUN", "2", "RUNS_PER_NODE", "1");

  private static final Map<String, String> BEHIND_A_PROXY =
      Map.of(
          "TRUSTED_PROXIES",
          "127.0.0.1",
          "STREAMS_PER_ADDRESS",
          Integer.toString(STREAMS_PER_ADDRESS),
          "STREAMS_PER_USER",
          "1000");

  /** Of the version that the nodes are of until each is restarted; this one where none is named. */
  private static final Optional<Path> BEFORE =
      Optional.ofNullable(System.getProperty("rolling.previous")).map(Path::of);

  private static final Stores STORES = new Stores("two-stores");
  private static final Bomstream ONE = node("one");
  private static final Bomstream OTHER = node("other");
  private static final Brake BRAKE;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TwoNodes::close));
    nodes().forEach(node -> node.startFrom(BEFORE));
    Bomstream.startAll(ONE, OTHER);
    nodes().forEach(node -> node.startFrom(Optional.empty()));
    BRAKE = Brake.in(STORES.tables());
  }

  private TwoNodes() {}

  private static Bomstream node(String name) {
    var environment = new HashMap<>(ROOM_FOR_ONE);
    environment.putAll(BEHIND_A_PROXY);
    environment.putAll(Collector.shared().environment(name));
    environment.put("HOSTNAME", name);
    return STORES.node("two-" + name, environment);
  }

  private static void close() {
    nodes().parallel().forEach(Bomstream::close);
    STORES.close();
  }

  private static Stream<Bomstream> nodes() {
    return Stream.of(ONE, OTHER);
  }

  static Bomstream one() {
    return ONE;
  }

  static Bomstream other() {
    return OTHER;
  }

  /** The node that has the run, then the one that has not. */
  static List<Bomstream> holderFirst(RunTables run) {
    return run.node().startsWith("one") ? List.of(ONE, OTHER) : List.of(OTHER, ONE);
  }

  static Tables tables() {
    return STORES.tables();
  }

  static Brake brake() {
    return BRAKE;
  }

  static Api user(String name) {
    return Api.as(name, ONE);
  }

  /** Ends all runs and brakes, so that the next test finds room. */
  static void clear() {
    BRAKE.release();
    for (var bom : tables().rows("select bom_id from run where completed_at is null")) {
      for (var name : List.of("alice", "bob")) {
        user(name).post("/api/boms/" + bom + "/enrichment/cancel");
      }
    }
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .until(() -> tables().number("select count(*) from run where completed_at is null") == 0);
  }
}
