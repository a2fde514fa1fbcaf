package org.bomstream.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process of this machine, as the system tells of it. */
record LocalProcess(ProcessHandle process) {
  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Columns of /proc/net/tcp. */
  private static final int LOCAL_ADDRESS = 1;

  private static final int STATE = 3;
  private static final int INODE = 9;

  /**
   * The one that listens on the port; empty where it is not ours to see, or not of this machine.
   */
  static Optional<LocalProcess> listeningOn(int port) {
    try {
      var sockets = listeningSockets(port);
      try (var processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
        for (var process : processes) {
          if (holds(process, sockets)) {
            var pid = Long.parseLong(process.getFileName().toString());
            return ProcessHandle.of(pid).map(LocalProcess::new);
          }
        }
      }
    } catch (IOException notLinux) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static List<String> listeningSockets(int port) throws IOException {
    var suffix = ":%04X".formatted(port);
    var sockets = new ArrayList<String>();
    for (var table : List.of("tcp", "tcp6")) {
      for (var line : Files.readAllLines(PROC.resolve("net").resolve(table))) {
        var columns = line.strip().split("\\s+");
        if (columns[LOCAL_ADDRESS].endsWith(suffix) && columns[STATE].equals(LISTENING)) {
          sockets.add("socket:[" + columns[INODE] + "]");
        }
      }
    }
    return sockets;
  }

  private static boolean holds(Path process, List<String> sockets) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
      for (var file : files) {
        if (isOneOf(sockets, file)) {
          return true;
        }
      }
    } catch (IOException | DirectoryIteratorException anothersOrGone) {
      return false;
    }
    return false;
  }

  private static boolean isOneOf(List<String> sockets, Path file) {
    try {
      return sockets.contains(Files.readSymbolicLink(file).toString());
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  /** User and system time since its start. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Bytes of physical memory that it holds now. */
  long resident() {
    try {
      for (var line : Files.readAllLines(PROC.resolve(process.pid() + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
      }
      throw new BenchmarkFailed("process " + process.pid() + " has ended");
    } catch (IOException e) {
      throw new BenchmarkFailed("process " + process.pid() + " cannot be looked at", e);
    }
  }

  /** Bytes of the objects in another Java process that are in use, after a full collection. */
  long liveHeap() {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var pid = Long.toString(process.pid());
    try {
      var said = Files.createTempFile("heap", ".txt");
      try {
        var command = new ProcessBuilder(jcmd, pid, "GC.class_histogram");
        var running = command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
          running.destroyForcibly();
          throw new BenchmarkFailed("process " + pid + " does not tell of its heap");
        }
        return total(Files.readString(said));
      } finally {
        Files.delete(said);
      }
    } catch (IOException e) {
      throw new BenchmarkFailed("the heap of process " + pid + " cannot be looked at", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkFailed("interrupted", e);
    }
  }

  /** The last line of the histogram has the number of objects, and their bytes. */
  static long total(String histogram) {
    var total = histogram.lines().filter(line -> line.startsWith("Total")).findFirst();
    return total
        .map(line -> Long.parseLong(line.split("\\s+")[2]))
        .orElseThrow(() -> new BenchmarkFailed("jcmd says: " + histogram));
  }

  /** The largest resident memory counts from now on. */
  void forgetPeak() throws IOException {
    Files.writeString(PROC.resolve(process.pid() + "/clear_refs"), "5");
  }

  /** The largest resident memory so far. */
  long peakMegabytes() throws IOException {
    return Files.readAllLines(PROC.resolve(process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
        .findFirst()
        .orElse(0);
  }
}
