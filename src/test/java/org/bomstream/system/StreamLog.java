package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** All that one subscriber gets, in the order it comes; never reconnects. */
final class StreamLog implements AutoCloseable {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Duration PACE = Duration.ofMillis(10);

  private final HttpResponse<InputStream> answer;
  private final List<StreamEvent> events = new CopyOnWriteArrayList<>();
  private final List<String> comments = new CopyOnWriteArrayList<>();
  private final List<String> body = new CopyOnWriteArrayList<>();
  private volatile String retry;
  private volatile boolean ended;
  private volatile boolean broken;

  private StreamLog(HttpResponse<InputStream> answer) {
    this.answer = answer;
    Thread.ofVirtual().start(this::read);
  }

  /** Returns once the answer has begun. */
  static StreamLog open(HttpRequest.Builder request) {
    return open(HTTP, request);
  }

  /** The same by another client. */
  static StreamLog open(HttpClient http, HttpRequest.Builder request) {
    try {
      return new StreamLog(http.send(request.build(), BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try (var lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
      var event = new StreamFields();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        body.add(line);
        event = line.isEmpty() ? dispatch(event) : take(event, line);
      }
      ended = true;
    } catch (IOException e) {
      // The server died or this log was closed: as opposed to an end that the server has chosen.
      broken = true;
    }
  }

  private StreamFields dispatch(StreamFields event) {
    event.event().ifPresent(events::add);
    return new StreamFields();
  }

  private StreamFields take(StreamFields event, String line) {
    if (status() != 200) {
      return event;
    }
    if (line.startsWith(":")) {
      comments.add(line.substring(1).strip());
    } else if (line.startsWith("retry:")) {
      retry = line.substring("retry:".length()).strip();
    } else {
      event.take(line);
    }
    return event;
  }

  int status() {
    return answer.statusCode();
  }

  HttpHeaders headers() {
    return answer.headers();
  }

  String retry() {
    return retry;
  }

  List<String> comments() {
    return comments;
  }

  /** Every line, as it came. */
  List<String> lines() {
    return body;
  }

  List<StreamEvent> events() {
    return List.copyOf(events);
  }

  List<String> names() {
    return events().stream().map(StreamEvent::name).toList();
  }

  /** Those with an id: what came out of the event log. */
  List<StreamEvent> numbered() {
    return events().stream().filter(event -> event.id() != null).toList();
  }

  List<Long> ids() {
    return numbered().stream().map(StreamEvent::number).toList();
  }

  /** Whether this is the first number that has come. */
  boolean beginsWith(long number) {
    return ids().stream().limit(1).anyMatch(first -> first == number);
  }

  StreamEvent first() {
    return events.getFirst();
  }

  StreamEvent last() {
    return events.getLast();
  }

  /** Whether the server has closed it in an orderly way. */
  boolean isEnded() {
    return ended;
  }

  /** Whether it is over, in whatever way. */
  boolean isOver() {
    return ended || broken;
  }

  StreamLog awaitEnd() {
    return await("the end of the stream", this::isEnded);
  }

  StreamLog awaitOver() {
    return await("the end or break of the stream", this::isOver);
  }

  StreamLog awaitEvent(String name) {
    return await(name, () -> names().contains(name));
  }

  /** Until this id or a later one has come: those before it may be superseded. */
  StreamLog awaitId(long id) {
    return await("id " + id, () -> ids().stream().anyMatch(seen -> seen >= id));
  }

  StreamLog await(String what, BooleanSupplier condition) {
    return await(what, Api.PATIENCE, condition);
  }

  StreamLog await(String what, Duration patience, BooleanSupplier condition) {
    try {
      Awaitility.await()
          .atMost(patience)
          .pollDelay(Duration.ZERO)
          .pollInterval(PACE)
          .until(() -> condition.getAsBoolean() || isOver());
      assertThat(condition.getAsBoolean()).as(what + " did not come; so far: " + this).isTrue();
      return this;
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(what + " did not come within " + patience + "; so far: " + this, e);
    }
  }

  /** As a client that goes away. */
  @Override
  public void close() {
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    var tail =
        body.subList(Math.max(0, body.size() - 12), body.size()).stream()
            .map(line -> line.substring(0, Math.min(line.length(), 200)))
            .toList();
    return "status %d, ids %s, ended %s, broken %s, last lines %s"
        .formatted(
            status(), numbered().stream().map(StreamEvent::id).toList(), ended, broken, tail);
  }
}
