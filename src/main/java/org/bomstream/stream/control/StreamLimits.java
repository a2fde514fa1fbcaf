package org.bomstream.stream.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.liberty.FileDescriptors;
import org.bomstream.problem.Problem;
import org.bomstream.schedule.NodeStarts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many streams there are on this node, and may be: of anyone, and of one organization, user,
 * address.
 */
@ApplicationScoped
public class StreamLimits {
  private static final Logger LOG = System.getLogger(StreamLimits.class.getName());

  /** For the database, Redis, files and requests that are no streams. */
  private static final int OTHER_DESCRIPTORS = 500;

  @Inject
  @ConfigProperty(name = "streams.per-node")
  int perNode;

  @Inject
  @ConfigProperty(name = "streams.per-organization")
  int perOrganization;

  @Inject
  @ConfigProperty(name = "streams.per-user")
  int perUser;

  @Inject
  @ConfigProperty(name = "streams.per-address")
  int perAddress;

  @Inject
  @ConfigProperty(name = "streams.busy-wait")
  Duration busyWait;

  @Inject StreamMetrics metrics;

  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  /** Whose streams are counted together, and how many they may be. */
  private record Limit(String counted, String whose, int most) {}

  /** Begins with the node, for its figures to be there. */
  void begin(@Observes NodeStarts start) {}

  @PostConstruct
  void keepWithinDescriptors() {
    metrics.watch(this::taken);
    long room = Math.max(1, FileDescriptors.most() - OTHER_DESCRIPTORS);
    if (room < perNode) {
      perNode = Math.toIntExact(room);
      LOG.log(
          Level.WARNING,
          "There are file descriptors for {0} streams only; raise the limit (ulimit -n).",
          perNode);
    }
  }

  /**
   * Takes a place, which is to be given back.
   *
   * @throws Problem 503 when the node is full, 429 when the client has too many
   */
  public synchronized void take(Client client) {
    if (all >= perNode) {
      metrics.refused("node");
      throw full(503, "Service Unavailable", "This server has as many streams as it may.");
    }
    List<Limit> limits = limits(client);
    Optional<Limit> reached =
        limits.stream().filter(l -> taken.getOrDefault(l.counted(), 0) >= l.most()).findFirst();
    if (reached.isPresent()) {
      metrics.refused(reached.get().whose());
      String detail =
          "There are %d streams of this %s open already, which is the most there may be."
              .formatted(reached.get().most(), reached.get().whose());
      throw full(429, "Too Many Requests", detail);
    }
    all++;
    limits.forEach(limit -> taken.merge(limit.counted(), 1, Integer::sum));
  }

  public synchronized void giveBack(Client client) {
    all--;
    limits(client)
        .forEach(limit -> taken.computeIfPresent(limit.counted(), (_, n) -> n == 1 ? null : n - 1));
  }

  /** How many streams are open. */
  public synchronized int taken() {
    return all;
  }

  private List<Limit> limits(Client client) {
    String organization = client.organizationId().orElse("");
    return List.of(
        new Limit("address " + client.address().getHostAddress(), "address", perAddress),
        new Limit("user %s of %s".formatted(client.name(), organization), "user", perUser),
        new Limit(
            "organization " + organization,
            "organization",
            organization.isEmpty() ? Integer.MAX_VALUE : perOrganization));
  }

  private Problem full(int status, String title, String detail) {
    return new Problem(status, title, detail)
        .header("Retry-After", Long.toString(Math.max(1, busyWait.toSeconds())));
  }
}
