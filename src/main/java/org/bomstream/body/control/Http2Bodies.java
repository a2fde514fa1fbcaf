package org.bomstream.body.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.bomstream.schedule.NodeStarts;
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
  private static final Pattern QUERY = Pattern.compile("\\?.*");

  /** What HTTP has a status for, though a stream is only reset. */
  private static final int TOO_MANY = 503;

  /** That shows that a body is too long. */
  private static final int FRAME = 16 * 1024;

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

  String root = "";
  private final Map<InetAddress, Long> byPeer = new HashMap<>();
  private long all;

  void start(@Observes @Priority(StartupPhase.STREAMS) NodeStarts start) {
    root = start.application().getContextPath();
    schedule.start(
        new Recurring("The look for bodies by HTTP/2", LOOK, () -> connections.look(this)));
  }

  /** One upload is within everybody's share. */
  @PostConstruct
  void makeRoom() {
    most = Math.max(most, SHARES * (bounds.largest() + FRAME));
  }

  @Override
  public long most(Http2Head head) {
    return head.bearsToken() && Uploads.are(head.method(), path(head))
        ? bounds.largest()
        : BodyBounds.SMALL;
  }

  private String path(Http2Head head) {
    String path = QUERY.matcher(head.path()).replaceFirst("");
    return path.startsWith(root) ? path.substring(root.length()) : path;
  }

  @Override
  public synchronized boolean keeps(InetAddress peer, int more) {
    long ofPeer = byPeer.getOrDefault(peer, 0L) + more;
    boolean kept = all + more <= most && ofPeer <= most / SHARES;
    if (kept) {
      all += more;
      byPeer.put(peer, ofPeer);
    } else {
      metrics.refused(TOO_MANY);
    }
    return kept;
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
