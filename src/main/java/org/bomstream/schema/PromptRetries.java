package org.bomstream.schema;

import java.time.Duration;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A query that finds its connection broken is tried three times more within a moment. Left to
 * itself, the provider waits 5 s before the second and before the third: a poll or a request that
 * met an outage would come back long after its end, and each in its midst would take 10 s to fail.
 */
public class PromptRetries implements SessionCustomizer {
  private static final Duration PAUSE = Duration.ofMillis(100);

  @Override
  public void customize(Session session) {
    session.getLogin().setDelayBetweenConnectionAttempts(Math.toIntExact(PAUSE.toMillis()));
  }
}
