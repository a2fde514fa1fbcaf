package org.bomstream.chaos;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.bomstream.system.StreamEvent;

/** What a program tells on its output; its complaints go to a file under {@code target/}. */
final class PrintedEvents implements Subscriber {
  private static final File COMPLAINTS = new File("target/chaos-clients.log");

  private final Process process;
  private final List<StreamEvent> events = new CopyOnWriteArrayList<>();

  PrintedEvents(String... command) {
    try {
      process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(COMPLAINTS))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads on a thread of its own. */
  void read(Function<String, Optional<StreamEvent>> parser) {
    Thread.ofVirtual()
        .start(
            () ->
                process.inputReader().lines().forEach(l -> parser.apply(l).ifPresent(events::add)));
  }

  @Override
  public List<StreamEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
