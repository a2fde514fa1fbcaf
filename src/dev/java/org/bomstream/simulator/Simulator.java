package org.bomstream.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.bomstream.simulator.catalogue.Catalogue;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.script.Script;
import org.bomstream.simulator.traffic.Calls;

/**
 * All suppliers, each on a port of its own on loopback, until it is closed. Made by {@link Setup}:
 * {@code try (var suppliers = Simulator.setup().start()) { … }}.
 */
public final class Simulator implements AutoCloseable {
  private final Catalogue catalogue;
  private final String firstScript;
  private final Clock clock;
  private final Optional<Certificate> certificate;
  private final Map<Shop, Counter> counters = new EnumMap<>(Shop.class);
  private final Map<Shop, Door> doors = new EnumMap<>(Shop.class);
  private final Closures closures = new Closures();
  private final Door admin;
  private volatile Script script;

  Simulator(Setup setup) {
    catalogue = setup.catalogue();
    firstScript = setup.script();
    clock = setup.clock();
    certificate = setup.isSecure() ? Optional.of(Certificate.made()) : Optional.empty();
    script = Script.of(firstScript, clock.instant());
    // 0 lets the system choose; else each has the port after the one before.
    var port = setup.firstPort();
    var step = port == 0 ? 0 : 1;
    admin = new Door(port, Optional.empty(), new Admin(this)::serve);
    for (var shop : Shop.values()) {
      var counter = new Counter(shop, catalogue, clock, () -> script);
      counters.put(shop, counter);
      port += step;
      doors.put(shop, new Door(port, context(), exchange -> serve(counter, exchange)));
    }
    planClosures();
  }

  private static void serve(Counter counter, HttpExchange exchange)
      throws IOException, InterruptedException {
    counter.serve(exchange);
  }

  private Optional<SSLContext> context() {
    return certificate.map(Certificate::serving);
  }

  /** What is chosen before the start. */
  public static Setup setup() {
    return new Setup();
  }

  /** With the parts of the project, no faults, free ports, over HTTP. */
  public static Simulator start() {
    return setup().start();
  }

  /** Where the supplier listens, such as {@code http://127.0.0.1:28700}. */
  public URI address(Shop shop) {
    return door(shop).address();
  }

  /** Where counts are told and scripts are taken. */
  public URI adminAddress() {
    return admin.address();
  }

  /** The variables with which a server asks these suppliers. */
  public Map<String, String> environment() {
    return ServerEnvironment.of(this);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** Of the suppliers, where they listen over TLS. */
  public Optional<Certificate> certificate() {
    return certificate;
  }

  /**
   * Plays another script from now on, with its quotas. What was counted is forgotten.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public synchronized void script(String text) {
    var next = Script.of(text, clock.instant());
    closures.clear();
    script = next;
    counters.forEach(
        (shop, counter) -> {
          counter.traffic().begin(next.quotas(shop));
          counter.books().clear();
        });
    planClosures();
  }

  /** Begins anew with the first script. */
  public void reset() {
    script(firstScript);
  }

  private void planClosures() {
    doors.forEach(
        (shop, door) -> {
          var planned = script.closures(shop);
          door.open();
          planned.forEach(closure -> closures.plan(door, closure));
        });
  }

  /** How the supplier was called since the script's beginning. */
  public Calls calls(Shop shop) {
    return Optional.ofNullable(counters.get(shop)).orElseThrow().books().calls();
  }

  private Door door(Shop shop) {
    return Optional.ofNullable(doors.get(shop)).orElseThrow();
  }

  @Override
  public void close() {
    closures.close();
    admin.close();
    doors.values().forEach(Door::close);
  }
}
