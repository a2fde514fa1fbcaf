package org.bomstream.launch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** One running Bomstream: the server, and what it was not given but needs. */
final class Instance {
  private final Home home;
  private final Environment environment;
  private final RunningFile running;
  private final Map<String, String> found = new HashMap<>();
  private final SimulatedSuppliers suppliers;
  private RedisProcess redis;
  private LibertyProcess server;
  private boolean stopped;

  Instance(Home home, Environment environment) {
    this.home = home;
    this.environment = environment;
    this.running = new RunningFile(home);
    this.suppliers = new SimulatedSuppliers(environment);
  }

  /**
   * Starts all; returns when the server's process exists, which is before it answers.
   *
   * @throws CancellationException if stopped meanwhile
   */
  void start() {
    step(this::clear);
    step(this::requirePorts);
    step(this::startDatabase);
    step(this::startRedis);
    step(this::startSuppliers);
    step(this::startServer);
  }

  /** A stop waits for the step being done, and no further one begins: nothing outlives it. */
  private synchronized void step(Runnable step) {
    if (stopped) {
      throw new CancellationException();
    }
    step.run();
  }

  private void requirePorts() {
    Ports.requireFree(environment.httpPort(), "HTTP_PORT");
    Ports.requireFree(environment.httpsPort(), "HTTPS_PORT");
    Ports.requireFree(environment.adminPort(), "ADMIN_PORT");
  }

  private void startDatabase() {
    if (environment.given("DATABASE_URL")) {
      Database.requireReachable(environment);
      return;
    }
    var postgres = new PostgresProcess(home.postgres(), environment.postgresPort());
    postgres.start();
    postgres.process().ifPresent(process -> running.put("postgres", process));
    found.put("DATABASE_URL", postgres.jdbcUrl());
    found.put("DATABASE_USER", PostgresProcess.USER);
    found.put("DATABASE_PASSWORD", "");
    running.put("database", postgres.jdbcUrl());
  }

  private void startRedis() {
    if (environment.named("REDIS_URL")) {
      return;
    }
    redis = new RedisProcess(home.redis(), environment.redisPort());
    found.put("REDIS_URL", redis.url());
    running.put("redis", redis.url());
    restartRedis();
  }

  private void startSuppliers() {
    suppliers.start();
    suppliers
        .address()
        .ifPresent(
            address -> {
              found.putAll(suppliers.environment());
              running.put("suppliers", address);
            });
  }

  private void startServer() {
    running.put("address", environment.address());
    running.put("log", home.log().toString());
    server = new LibertyProcess(home, environment.forServer(found));
    running.put("server", server.start());
  }

  private void restartRedis() {
    redis.start();
    redis.process().ifPresent(process -> running.put("redis", process));
  }

  Optional<String> database() {
    return running.get("database");
  }

  Optional<String> redis() {
    return running.get("redis");
  }

  /** Where the simulated suppliers tell what they were asked. */
  Optional<String> suppliers() {
    return running.get("suppliers");
  }

  /** Starts Redis again where it has ended: its loss harms nothing, so neither does its return. */
  synchronized boolean revivedRedis() {
    if (stopped || redis == null || running.process("redis").isPresent()) {
      return false;
    }
    restartRedis();
    return true;
  }

  /** What keeps it from going on, in words; what {@link #stop} ended does not count. */
  synchronized Optional<String> trouble() {
    if (stopped) {
      throw new CancellationException();
    }
    if (running.process("server").isEmpty()) {
      return Optional.of("the server has ended");
    }
    if (hasLostDatabase()) {
      return Optional.of("the private PostgreSQL has ended");
    }
    return server.applicationFailed()
        ? Optional.of("the application cannot be started")
        : Optional.empty();
  }

  private boolean hasLostDatabase() {
    return running.get("postgres.pid").isPresent() && running.process("postgres").isEmpty();
  }

  /** Notes that this launcher's start has come to its end. */
  synchronized void ready() {
    running.put("ready", Long.toString(ProcessHandle.current().pid()));
  }

  /** Ends all in reverse; may be called at any point of the start. */
  synchronized void stop() {
    stopped = true;
    clear();
    suppliers.stop();
  }

  private void clear() {
    if (hasLostDatabase()) {
      // The server can write nothing more, and would spend its whole grace on trying and telling.
      running.process("server").ifPresent(ProcessHandle::destroyForcibly);
    }
    Leftovers.clear(home);
    running.clear();
  }
}
