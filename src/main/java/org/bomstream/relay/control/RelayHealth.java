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

  private static final String CONNECTED = "connected";
  private static final String DISCONNECTED = "disconnected";
  private static final String READ_ONLY = "read_only";

  @Inject RedisServer redis;
  @Inject RedisListener listener;
  @Inject ProgressLog log;
  @Inject StreamLimits limits;

  /** Anyone may ask, as often as they like. */
  private final Recent<String> database = new Recent<>(this::databaseState);

  /**
   * @param status {@code healthy}; {@code degraded}: events come late, or there are no new ones;
   *     {@code unhealthy}: none come
   * @param database {@code connected}; {@code read_only}: it takes nothing; {@code disconnected}
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
            : listener.isConnected() ? CONNECTED : DISCONNECTED;
    String databaseState = database.get();
    String status =
        databaseState.equals(DISCONNECTED)
            ? "unhealthy"
            : databaseState.equals(READ_ONLY) || redisState.equals(DISCONNECTED)
                ? "degraded"
                : "healthy";
    return new Report(status, redisState, databaseState, limits.taken());
  }

  private String databaseState() {
    try {
      log.moved(List.of());
      return log.isWritable() ? CONNECTED : READ_ONLY;
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "The event log cannot be read", e);
      return DISCONNECTED;
    }
  }
}
