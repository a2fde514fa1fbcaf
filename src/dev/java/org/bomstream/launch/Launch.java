package org.bomstream.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;

/**
 * What {@code ./mvnw} runs: Bomstream with a database of its own, in the foreground, until stopped.
 */
public final class Launch {
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration PACE = Duration.ofMillis(500);

  private final Home home = Home.ofThisRun();
  private final Environment environment = Environment.of(System.getenv());
  private final Instance instance = new Instance(home, environment);

  /**
   * Ends with the exit code 1 after one line on the error stream where it cannot start or go on.
   */
  public static void main(String[] arguments) {
    try {
      OwnClasses.load();
      new Launch().run();
    } catch (Trouble e) {
      System.err.println("Bomstream: " + e.getMessage());
      System.exit(1);
    } catch (CancellationException e) {
      // Stopped: the shutdown hook that did it is still at work, and ends this process.
      LockSupport.park();
    }
  }

  @SuppressWarnings("unused") // The lock is held until this process ends, however it ends.
  private void run() {
    var lock = lock();
    Runtime.getRuntime().addShutdownHook(new Thread(instance::stop));
    Parent.watch();
    Terminal.drain();
    instance.start();
    awaitReady();
    Greeting.print(environment, instance, home);
    watch();
  }

  private FileLock lock() {
    try {
      var lock =
          FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
              .tryLock();
      if (lock == null) {
        var address = new RunningFile(home).get("address").orElse("an address not known yet");
        throw new Trouble("it already runs from this folder, at " + address);
      }
      return lock;
    } catch (IOException e) {
      throw new Trouble("cannot lock " + home.lock() + ": " + e.getMessage(), e);
    }
  }

  private void awaitReady() {
    var probe = new Probe(environment.address());
    var ready = Poll.until(() -> instance.trouble().isPresent() || probe.ready(), START);
    requireAll();
    if (ready) {
      instance.ready();
    } else {
      System.err.println(
          "Bomstream: not ready yet; " + environment.address() + "/health/ready says why");
    }
  }

  private void watch() {
    while (!Poll.until(() -> instance.trouble().isPresent(), PACE)) {
      if (instance.revivedRedis()) {
        System.out.println("The private Redis had ended; it is started again.");
      }
    }
    requireAll();
  }

  private void requireAll() {
    var trouble = instance.trouble();
    if (trouble.isPresent()) {
      // First, so that what the server has to say meanwhile does not come after the reason.
      instance.stop();
      throw new Trouble(trouble.get() + "; the logs are in " + home.folder());
    }
  }
}
