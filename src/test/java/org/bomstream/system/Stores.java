package org.bomstream.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Ports;
import org.bomstream.launch.PostgresProcess;
import org.bomstream.launch.RedisProcess;

/** A PostgreSQL and a Redis that several nodes share and that outlive each of them. */
public final class Stores implements AutoCloseable {
  private final Path data;
  private final PostgresProcess postgres;
  private final RedisProcess redis;

  /** Empty ones, in a folder of this name under {@code target/homes}. */
  public Stores(String name) {
    var folder = Path.of("target/homes", name).toAbsolutePath();
    data = folder.resolve("postgres");
    postgres = new PostgresProcess(data, Ports.free());
    redis = new RedisProcess(folder.resolve("redis"), Ports.free());
    postgres.stop();
    delete(folder);
    postgres.start();
    redis.start();
  }

  /** A node on both, not started yet. */
  public Bomstream node(String name, Map<String, String> environment) {
    var all = new HashMap<>(environment);
    all.put("DATABASE_URL", postgres.jdbcUrl());
    all.putIfAbsent("DATABASE_USER", PostgresProcess.USER);
    all.put("DATABASE_PASSWORD", "");
    all.putIfAbsent("REDIS_URL", redis.url());
    return Bomstream.stopped(name, all);
  }

  public Tables tables() {
    return new Tables(postgres.jdbcUrl());
  }

  public RedisProcess redis() {
    return redis;
  }

  /** An orderly stop that does not wait for clients, and a start. */
  void restartDatabase() {
    stopDatabase();
    startDatabaseAgain();
  }

  /** The first half of a restart. */
  public void stopDatabase() {
    postgres.stop();
  }

  /** As if its machine had lost power for a moment. */
  void killDatabase() {
    loseDatabase();
    startDatabaseAgain();
  }

  /** The first half of that. */
  public void loseDatabase() {
    var postmaster = postgres.process().orElseThrow();
    var backends = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    backends.forEach(ProcessHandle::destroyForcibly);
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .until(() -> !postmaster.isAlive() && backends.stream().noneMatch(ProcessHandle::isAlive));
  }

  /** The other half. */
  public void startDatabaseAgain() {
    try {
      // Locked by this JVM until the object of the earlier start is collected.
      Files.deleteIfExists(data.resolve("epg-lock"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    postgres.start();
  }

  @Override
  public void close() {
    redis.stop();
    postgres.stop();
  }

  private static void delete(Path folder) {
    try {
      if (Files.exists(folder)) {
        Files.walkFileTree(folder, new Deletion());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a folder with all that it holds. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
