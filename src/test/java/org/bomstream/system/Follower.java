package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * A subscriber as an {@code EventSource} is one: it comes again when its connection has ended,
 * after the time that it was told, and gives up at any status but 200. One of very many.
 */
final class Follower implements Runnable, AutoCloseable {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI address;
  private final String from;
  private final BitSet seen = new BitSet();
  private final List<Long> attempts = new CopyOnWriteArrayList<>();
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private volatile Duration retry = Duration.ofSeconds(3);
  private volatile long last;
  private volatile boolean connected;
  private volatile boolean closed;
  private volatile InputStream body = InputStream.nullInputStream();

  private Follower(URI address, String from) {
    this.address = address;
    this.from = from;
  }

  /**
   * @param from its address, as a proxy before that of the test tells it
   */
  static Follower start(URI address, String from) {
    var follower = new Follower(address, from);
    Thread.ofVirtual().start(follower);
    return follower;
  }

  @Override
  public void run() {
    while (!closed && troubles.isEmpty()) {
      attempts.add(System.nanoTime());
      follow();
      connected = false;
      if (!closed) {
        LockSupport.parkNanos(retry.toNanos());
      }
    }
  }

  private void follow() {
    var request = HttpRequest.newBuilder(address).header("X-Forwarded-For", from);
    if (last > 0) {
      request.header("Last-Event-ID", Long.toString(last));
    }
    try {
      var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
      body = answer.body();
      if (answer.statusCode() == 200) {
        read(body);
      } else {
        troubles.add("gave up at status " + answer.statusCode());
      }
    } catch (IOException brokenOrRefused) {
      // As an EventSource does: it comes again.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(InputStream body) throws IOException {
    try (var lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
      var id = 0L;
      for (var line = lines.readLine(); line != null && !closed; line = lines.readLine()) {
        if (line.isEmpty()) {
          take(id);
          id = 0;
        } else if (line.startsWith("id: ")) {
          id = Long.parseLong(line.substring("id: ".length()));
        } else {
          control(line);
        }
      }
    }
  }

  private void take(long id) {
    if (id == 0) {
      return;
    }
    if (id <= last) {
      troubles.add(id + " came after " + last);
    }
    seen.set(Math.toIntExact(id));
    last = id;
  }

  private void control(String line) {
    if (line.startsWith("retry: ")) {
      retry = Duration.ofMillis(Long.parseLong(line.substring("retry: ".length())));
    } else if (line.equals("event: connected")) {
      connected = true;
    } else if (line.contains("\"complete\":false")) {
      troubles.add("missed what is no longer kept after " + last);
    }
  }

  boolean isConnected() {
    return connected;
  }

  long last() {
    return last;
  }

  /** When it tried to connect, by {@link System#nanoTime}. */
  List<Long> attempts() {
    return attempts;
  }

  /** What an {@code EventSource} would not have got over, or should not have got. */
  List<String> troubles() {
    return troubles;
  }

  /** Once it has nothing more to come. */
  boolean hasSeen(long id) {
    return seen.get(Math.toIntExact(id));
  }

  @Override
  public void close() {
    closed = true;
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
