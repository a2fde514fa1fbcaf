package org.bomstream.job.control;

import java.time.Instant;
import java.util.Optional;
import org.bomstream.identity.entity.Caller;

/** Who asks for what a {@link History} has. */
enum HistoryOwner implements Caller {
  ACME,
  OPERATOR;

  @Override
  public boolean isOperator() {
    return this == OPERATOR;
  }

  @Override
  public Optional<String> organizationId() {
    return isOperator() ? Optional.empty() : Optional.of("acme");
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.empty();
  }
}
