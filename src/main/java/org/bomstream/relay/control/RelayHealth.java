package org.bomstream.relay.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.schedule.Recent;
import org.bomstream.stream.control.StreamLimits;

/** How well events get from the log to subscribers. */
@ApplicationScoped
public class RelayHealth {
  private static final Logger LOG = System.getLogger(RelayHealth.class.getName());

  @Inject RedisServer redis;
  @Inject RedisListener listener;
  @Inject ProgressLog log;
  @Inject StreamLimits limits;

  /** Anyone may ask, as often as they like. */
  private final Recent<Boolean> logReadable = new Recent<>(this::isLogReadable);

  /**
   * @param status {@code healthy}; {@code degraded}: events come late; {@code unhealthy}: none come
   * @param streams open on this node
   */
  public record Report(String status, String redis, String database, int streams) {
    @JsonbTransient
    public boolean isUnhealthy() {
      return status.equals("unhealthy");
    }
  }

  public Report report() {
    String redisState =
        !redis.isConfigured()
            ? "not_configured"
            : listener.isConnected() ? "connected" : "disconnected";
    boolean database = logReadable.get();
    String status =
        !database ? "unhealthy" : redisState.equals("disconnected") ? "degraded" : "healthy";
    return new Report(status, redisState, database ? "connected" : "disconnected", limits.taken());
  }

  private boolean isLogReadable() {
    try {
      log.moved(List.of());
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "The event log cannot be read", e);
      return false;
    }
  }
}
