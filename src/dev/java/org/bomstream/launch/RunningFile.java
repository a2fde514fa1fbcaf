package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** What runs in a home: its addresses and its processes, for the next start and for tests. */
final class RunningFile {
  private final Path file;
  private final Properties facts = new Properties();

  RunningFile(Home home) {
    this.file = home.facts();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        facts.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(facts.getProperty(name));
  }

  synchronized void put(String name, String value) {
    facts.setProperty(name, value);
    save();
  }

  /**
   * Notes a process with its start, so that a later one with the same number is not taken for it.
   */
  synchronized void put(String name, ProcessHandle process) {
    facts.setProperty(name + ".since", Long.toString(Processes.startOf(process)));
    put(name + ".pid", Long.toString(process.pid()));
  }

  /** The noted process, if it is that one and lives. */
  Optional<ProcessHandle> process(String name) {
    return get(name + ".pid")
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
        .filter(ProcessHandle::isAlive)
        .filter(found -> Processes.startedAt(found, get(name + ".since").map(Long::valueOf)));
  }

  synchronized void clear() {
    facts.clear();
    save();
  }

  /** Replaces the file as a whole: whoever reads it never sees half of it. */
  private void save() {
    try {
      var fresh = file.resolveSibling(file.getFileName() + ".new");
      try (var writer = Files.newBufferedWriter(fresh)) {
        facts.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
