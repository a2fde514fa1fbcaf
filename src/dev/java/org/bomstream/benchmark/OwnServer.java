package org.bomstream.benchmark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.benchmark.source.DelaySource;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.PostgresProcess;
import org.bomstream.system.Stores;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A server of the benchmark's own, as opposed to a running one: with the database of its own, and a
 * part source whose latency the part numbers name. For the rest it is as shipped.
 */
final class OwnServer implements AutoCloseable {
  private static final String BUILT = "target/bomstream.war";
  private static final Path APPLICATION =
      Path.of("target/homes/benchmark-application.war").toAbsolutePath();

  private final String name;
  private final Stores stores;
  private Bomstream node;

  OwnServer() {
    this("benchmark");
  }

  /** Beside others, which have other names. */
  OwnServer(String name) {
    this.name = name;
    stores = new Stores(name + "-stores");
    APPLICATION.getParent().toFile().mkdirs();
    ShrinkWrap.create(ZipImporter.class, "benchmark.war")
        .importFrom(Path.of(BUILT).toFile())
        .as(WebArchive.class)
        .addClass(DelaySource.class)
        .as(ZipExporter.class)
        .exportTo(APPLICATION.toFile(), true);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** Starts it, anew where it runs, with these variables set. */
  synchronized void start(Map<String, String> variables) {
    stop();
    var environment = new HashMap<>(variables);
    environment.put("BOMSTREAM_WAR", APPLICATION.toString());
    // The tests' servers are started with half a compiler.
    environment.putIfAbsent("JVM_ARGS", "");
    node = stores.node(name, environment);
    node.start();
  }

  /** A node more on the same stores, not started yet. */
  Bomstream another(Map<String, String> variables) {
    var environment = new HashMap<>(variables);
    environment.put("BOMSTREAM_WAR", APPLICATION.toString());
    environment.put("HOSTNAME", "another");
    environment.putIfAbsent("JVM_ARGS", "");
    return stores.node(name + "-another", environment);
  }

  /** With its user, as the driver takes it. */
  String database() {
    return stores.tables().jdbcUrl() + "?user=" + PostgresProcess.USER;
  }

  /** What the database writes of itself. */
  Path databaseLog() {
    return Path.of("target/homes", name + "-stores", "postgres.log");
  }

  String redis() {
    return stores.redis().url();
  }

  Account account() {
    return Account.of(node.address(), "alice", "bomstream");
  }

  LocalProcess process() {
    return LocalProcess.listeningOn(node.address().getPort())
        .orElseThrow(() -> new BenchmarkFailed("the server's process cannot be seen"));
  }

  /** Leaves the database to others. */
  synchronized void stop() {
    if (node != null) {
      node.close();
      node = null;
    }
  }

  @Override
  public synchronized void close() {
    stop();
    stores.close();
  }
}
