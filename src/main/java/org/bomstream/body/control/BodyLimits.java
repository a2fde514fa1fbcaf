package org.bomstream.body.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.problem.Problem;
import org.bomstream.schedule.NodeStarts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many bodies come in on this node, and how many bytes of them are kept, and may be: of anyone,
 * and of one address and user.
 */
@ApplicationScoped
public class BodyLimits {
  /** Nobody may keep more than one part in so many of all bytes. */
  private static final int SHARES = 4;

  private static final String RETRY_SECONDS = "5";

  @Inject
  @ConfigProperty(name = "bodies.per-node")
  int perNode;

  @Inject
  @ConfigProperty(name = "bodies.per-address")
  int perAddress;

  @Inject
  @ConfigProperty(name = "bodies.per-user")
  int perUser;

  @Inject
  @ConfigProperty(name = "bodies.bytes")
  long most;

  @Inject BodyBounds bounds;
  @Inject BodyMetrics metrics;

  private final Map<String, Integer> coming = new HashMap<>();
  private final Map<String, Long> kept = new HashMap<>();
  private int all;
  private long allBytes;

  /** Begins with the node, for its figures to be there. */
  void begin(@Observes NodeStarts start) {}

  /** One upload is within everybody's share. */
  @PostConstruct
  void makeRoom() {
    most = Math.max(most, SHARES * bounds.largest());
    metrics.watch(this::taken, this::bytes);
  }

  /**
   * Takes a place for a body that is about to come, which is to be given back.
   *
   * @throws Problem 503 when the node is full, 429 when the sender has too many
   */
  public synchronized void take(Sender sender) {
    if (all >= perNode) {
      throw full();
    }
    if (sender.names().anyMatch(name -> coming.getOrDefault(name, 0) >= atOnce(name))) {
      throw tooMany();
    }
    all++;
    sender.names().forEach(name -> coming.merge(name, 1, Integer::sum));
  }

  public synchronized void giveBack(Sender sender) {
    all--;
    sender.names().forEach(name -> coming.computeIfPresent(name, (_, n) -> n == 1 ? null : n - 1));
  }

  /**
   * Keeps so many bytes more, which are to be released.
   *
   * @throws Problem 503 when there is no room, 429 when the sender's share is used up
   */
  public synchronized void keep(Sender sender, int bytes) {
    if (allBytes + bytes > most) {
      throw full();
    }
    if (sender.names().anyMatch(name -> kept.getOrDefault(name, 0L) + bytes > most / SHARES)) {
      throw tooMany();
    }
    allBytes += bytes;
    sender.names().forEach(name -> kept.merge(name, (long) bytes, Long::sum));
  }

  public synchronized void release(Sender sender, long bytes) {
    allBytes -= bytes;
    sender.names().forEach(name -> kept.computeIfPresent(name, (_, n) -> rest(n - bytes)));
  }

  /** How many bodies are coming in now. */
  public synchronized int taken() {
    return all;
  }

  /** How many bytes are kept now. */
  public synchronized long bytes() {
    return allBytes;
  }

  private static @Nullable Long rest(long bytes) {
    return bytes == 0 ? null : bytes;
  }

  private int atOnce(String name) {
    return name.startsWith("user ") ? perUser : perAddress;
  }

  private static Problem full() {
    return new Problem(
            503, "Service Unavailable", "This server receives as much as it may; try again soon.")
        .header("Retry-After", RETRY_SECONDS);
  }

  private static Problem tooMany() {
    return new Problem(
            429, "Too Many Requests", "You are sending as much at once as you may; try again soon.")
        .header("Retry-After", RETRY_SECONDS);
  }
}
