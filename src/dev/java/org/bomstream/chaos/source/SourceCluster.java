package org.bomstream.chaos.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Poll;
import org.bomstream.launch.Processes;
import org.bomstream.simulator.Simulator;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.system.Api;
import org.bomstream.system.SharedSecret;
import org.bomstream.system.Stores;
import org.bomstream.system.Tables;

/** Two nodes that share their stores, and the suppliers that both ask. */
final class SourceCluster implements AutoCloseable {
  static final List<Shop> SHOPS = List.of(Shop.DIGIKEY, Shop.MOUSER, Shop.ELEMENT14, Shop.TME);

  /** Of element14 alone. */
  static final Duration DAY = Duration.ofSeconds(15);

  private static final Duration STOP = Duration.ofSeconds(10);
  private static final Duration HOURS = Duration.ofHours(12);

  private final Stores stores;
  private final Simulator suppliers;
  private final List<Bomstream> nodes = new ArrayList<>();
  private final Quotas quotas;

  /** As server and simulator know them alike; 0 is without bound. */
  record Quotas(int digikey, int mouser, int element14, int element14Day, int tme) {
    static final Quotas TIGHT = new Quotas(600, 60, 10, 100, 10);

    private static final int WIDE = 1_000_000;

    Map<String, String> environment() {
      return Map.of(
          "DIGIKEY_PER_MINUTE", words(digikey),
          "DIGIKEY_PER_DAY", words(0),
          "MOUSER_PER_MINUTE", words(mouser),
          "MOUSER_PER_DAY", words(0),
          "ELEMENT14_PER_SECOND", words(element14),
          "ELEMENT14_PER_DAY", words(element14Day),
          "TME_PER_SECOND", words(tme));
    }

    private static String words(int calls) {
      return Integer.toString(calls == 0 ? WIDE : calls);
    }

    String script() {
      return """
          {"supplier": "digikey", "per_minute": %d, "per_day": 1000000},
          {"supplier": "mouser", "per_minute": %d, "per_day": 1000000},
          {"supplier": "element14", "per_second": %d, "per_day": %d, "day_seconds": %d},
          {"supplier": "tme", "per_second": %d}
          """
          .formatted(digikey, mouser, element14, element14Day, DAY.toSeconds(), tme);
    }
  }

  /**
   * Started when it returns.
   *
   * @param name of its folders
   * @param parts the catalogue of all suppliers
   * @param shops who of them is asked
   */
  SourceCluster(String name, Path parts, List<Shop> shops, Quotas quotas) {
    this.quotas = quotas;
    stores = new Stores(name + "-stores");
    suppliers = Simulator.setup().catalogue(List.of(parts)).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    var environment = new HashMap<>(suppliers.environment());
    environment.putAll(quotas.environment());
    environment.put("SOURCES", String.join(",", shops.stream().map(Shop::word).toList()));
    environment.put("SUPPLIERS_DAY", DAY.toString());
    environment.put("MOUSER_CACHE", "true");
    environment.put("JWT_SECRET", SharedSecret.SECRET);
    // The tests' servers are started with half a compiler.
    environment.put("JVM_ARGS", "");
    for (var node : List.of("one", "two")) {
      environment.put("HOSTNAME", name + "-" + node);
      nodes.add(stores.node(name + "-" + node, environment));
    }
    Bomstream.startAll(nodes.toArray(Bomstream[]::new));
  }

  /** A member of an organization, at the node that serves it. */
  Api member(int organization) {
    var node = nodes.get(organization % nodes.size());
    return SharedSecret.member(node, "member" + organization, "organization" + organization, HOURS);
  }

  Tables tables() {
    return stores.tables();
  }

  Simulator suppliers() {
    return suppliers;
  }

  /** Plays these faults from now on; nothing is held against a supplier any more. */
  void play(String faults) {
    awaitTurn();
    tables().change("delete from source_standing");
    suppliers.script("{\"quotas\": [%s], \"faults\": [%s]}".formatted(quotas.script(), faults));
  }

  /** The days of simulator and server begin together. */
  private static void awaitTurn() {
    var day = DAY.toMillis();
    Poll.until(
        () -> Instant.now().toEpochMilli() % day < day / 50, DAY.multipliedBy(2));
  }

  /** As {@code kill -9} does it. */
  void kill(int node) {
    var server = nodes.get(node).process("server");
    server.destroyForcibly();
    Processes.gone(server, STOP);
  }

  /** Returns when it is ready. */
  void startAgain(int node) {
    nodes.get(node).stop();
    nodes.get(node).start();
  }

  /** Done again when this program is ended from outside. */
  @Override
  public void close() {
    try {
      nodes.forEach(Bomstream::close);
      suppliers.close();
    } finally {
      stores.close();
    }
  }
}
