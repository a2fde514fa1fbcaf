package org.bomstream.identity.entity;

import java.time.Instant;
import java.util.Optional;

/** Who is calling, and for which organization; inject it where a request is served. */
public interface Caller {

  /** The token's subject, or {@code admin} for the static token. */
  String name();

  /** The tenant; empty for an operator without one. */
  Optional<String> organizationId();

  boolean isOperator();

  /** When the token ends to hold; empty for the static token, which never does. */
  Optional<Instant> expiresAt();
}
