package org.bomstream.launch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One running Bomstream: the server, and what it was not given but needs. */
final class Instance {
  private final Home home;
  private final Settings settings;
  private final RunningFile running;
  private final Map<String, String> found = new HashMap<>();
  private RedisProcess redis;

  Instance(Home home, Settings settings) {
    this.home = home;
    this.settings = settings;
    this.running = new RunningFile(home);
  }

  /** Starts all; returns when the server's process exists, which is before it answers. */
  void start() {
    Leftovers.clear(home);
    Ports.requireFree(settings.httpPort(), "HTTP_PORT");
    Ports.requireFree(settings.httpsPort(), "HTTPS_PORT");
    startDatabase();
    startRedis();
    running.put("server", new LibertyProcess(home, settings.forServer(found)).start());
    running.put("address", settings.address());
    running.put("log", home.log().toString());
  }

  private void startDatabase() {
    if (settings.given("DATABASE_URL")) {
      Database.requireReachable(settings);
      return;
    }
    var postgres = new PostgresProcess(home.postgres(), settings.postgresPort());
    postgres.start();
    postgres.process().ifPresent(process -> running.put("postgres", process));
    found.put("DATABASE_URL", postgres.jdbcUrl());
    found.put("DATABASE_USER", PostgresProcess.USER);
    found.put("DATABASE_PASSWORD", "");
    running.put("database", postgres.jdbcUrl());
  }

  private void startRedis() {
    if (settings.given("REDIS_URL")) {
      return;
    }
    redis = new RedisProcess(home.redis(), settings.redisPort());
    found.put("REDIS_URL", redis.url());
    running.put("redis", redis.url());
    restartRedis();
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

  /** Starts Redis again where it has ended: its loss harms nothing, so neither does its return. */
  boolean revivedRedis() {
    if (redis == null || running.process("redis").isPresent()) {
      return false;
    }
    restartRedis();
    return true;
  }

  /** What has ended that the others cannot do without. */
  Optional<String> ended() {
    if (running.process("server").isEmpty()) {
      return Optional.of("server");
    }
    var lost = running.get("postgres.pid").isPresent() && running.process("postgres").isEmpty();
    return lost ? Optional.of("private PostgreSQL") : Optional.empty();
  }

  void ready() {
    running.put("ready", "true");
  }

  /** Ends all in reverse; may be called at any point of the start. */
  void stop() {
    Leftovers.clear(home);
  }
}
