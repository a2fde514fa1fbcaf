package org.bomstream.chaos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bomstream.system.StreamEvent;
import org.bomstream.system.StreamFields;

/** One curl after the other, each from where the last one's output ended. */
final class CurlSubscriber implements Subscriber {
  private final StreamAddress stream;
  private final List<StreamEvent> events = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Process curl;
  private volatile String lastId;
  private long retryMillis = 3_000;

  CurlSubscriber(StreamAddress stream) {
    this.stream = stream;
    Thread.ofVirtual().start(this::follow);
  }

  private void follow() {
    try {
      do {
        curl = new ProcessBuilder(command()).start();
        if (closed.getCount() == 0) {
          curl.destroy();
        }
        read();
      } while (!hasEnded() && !closed.await(retryMillis, TimeUnit.MILLISECONDS));
    } catch (IOException e) {
      System.err.println("curl: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> command() {
    // With --fail a refusal's body is not shown as if it were a stream.
    var command = new ArrayList<>(List.of("curl", "-sN", "--fail", stream.uri().toString()));
    command.addAll(List.of("-H", "Authorization: Bearer " + stream.token()));
    if (lastId != null) {
      command.addAll(List.of("-H", "Last-Event-ID: " + lastId));
    }
    return command;
  }

  private void read() throws IOException {
    try (var lines = curl.inputReader()) {
      var fields = new StreamFields();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          fields.event().ifPresent(this::take);
          fields = new StreamFields();
        } else if (line.startsWith("retry:")) {
          retryMillis = Long.parseLong(line.substring("retry:".length()).strip());
        } else if (!line.startsWith(":")) {
          fields.take(line);
        }
      }
    }
  }

  private void take(StreamEvent event) {
    events.add(event);
    lastId = event.id() == null ? lastId : event.id();
  }

  private boolean hasEnded() {
    return !events.isEmpty() && "stream_end".equals(events.getLast().name());
  }

  @Override
  public List<StreamEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public void close() {
    closed.countDown();
    var running = curl;
    if (running != null) {
      running.destroy();
    }
  }
}
