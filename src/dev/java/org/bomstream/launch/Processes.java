package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Signals to processes that are not our children, and waiting for their end. */
public final class Processes {
  /** Two reckonings of one start may differ by this much. */
  private static final long START_TOLERANCE_MILLIS = 2_000;

  private Processes() {}

  static long startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
  }

  static boolean startedAt(ProcessHandle process, Optional<Long> since) {
    return since.isPresent() && Math.abs(startOf(process) - since.get()) <= START_TOLERANCE_MILLIS;
  }

  /** Sends a signal by its name, such as {@code STOP}; a process already gone is no error. */
  public static void signal(ProcessHandle process, String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends a process by the signal, and by force where that does not do within the grace. */
  static void end(ProcessHandle process, String signal, Duration grace) {
    signal(process, signal);
    // A frozen process takes no other signal before this one.
    signal(process, "CONT");
    if (!gone(process, grace)) {
      process.destroyForcibly();
      gone(process, Duration.ofSeconds(5));
    }
  }

  public static boolean gone(ProcessHandle process, Duration within) {
    try {
      process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
