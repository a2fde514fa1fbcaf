package org.bomstream.body.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.bomstream.liberty.http2.Http2Connections;
import org.bomstream.liberty.http2.Http2Head;
import org.bomstream.liberty.http2.Http2Rule;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much of bodies the server keeps in memory, which it does by HTTP/2 until they are complete,
 * as opposed to {@link BodyLimits}: what we keep. Who sends them is not known yet, but for the
 * address; so whoever shows no token may send what strangers need to sign in, and no file.
 */
@ApplicationScoped
public class Http2Bodies implements Http2Rule {
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Pattern UPLOAD = Pattern.compile("/api/boms/?(\\?.*)?");

  /** What HTTP has a status for, though a stream is only reset. */
  private static final int TOO_LARGE = 413;

  /** Nobody may fill more than one part in so many. */
  private static final int SHARES = 2;

  @Inject
  @ConfigProperty(name = "bodies.http2-bytes")
  long most;

  @Inject BodyBounds bounds;
  @Inject Pace pace;
  @Inject BodyMetrics metrics;
  @Inject Http2Connections connections;
  @Inject Schedule schedule;

  private final Map<InetAddress, Long> byPeer = new HashMap<>();
  private long all;

  void start(
      @Observes @Priority(StartupPhase.STREAMS) @Initialized(ApplicationScoped.class)
          Object start) {
    schedule.start(
        new Recurring("The look for bodies by HTTP/2", LOOK, () -> connections.look(this)));
  }

  /** One upload is within everybody's share. */
  @PostConstruct
  void makeRoom() {
    most = Math.max(most, SHARES * bounds.largest());
  }

  @Override
  public synchronized boolean keeps(Http2Head head, long before, int more) {
    long bound = isUpload(head) ? bounds.largest() : BodyBounds.SMALL;
    long ofPeer = byPeer.getOrDefault(head.peer(), 0L) + more;
    boolean kept =
        head.length() <= bound
            && before + more <= bound
            && all + more <= most
            && ofPeer <= most / SHARES;
    if (kept) {
      all += more;
      byPeer.put(head.peer(), ofPeer);
    } else {
      metrics.refused(TOO_LARGE);
    }
    return kept;
  }

  private static boolean isUpload(Http2Head head) {
    return head.bearsToken()
        && head.method().equals("POST")
        && UPLOAD.matcher(head.path()).matches();
  }

  @Override
  public synchronized void release(InetAddress peer, long bytes) {
    all -= bytes;
    byPeer.computeIfPresent(peer, (_, n) -> n == bytes ? null : n - bytes);
  }

  @Override
  public boolean isTooSlow(Duration taken, long bytes) {
    return pace.isTooSlow(taken, bytes);
  }
}
