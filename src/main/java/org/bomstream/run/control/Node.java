package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;

/** This server among all that work on the same database; another after every start. */
@ApplicationScoped
public class Node {
  /** As the container has it where it is told nothing. */
  private static final String NAMELESS = "node";

  @Inject Jobs jobs;

  private final String start = UUID.randomUUID().toString().substring(0, 8);

  public String id() {
    return identity() + start;
  }

  /**
   * What all its starts have in common, as the beginning of their ids: its host, for people, and a
   * digest of all by which the batch container knows it.
   */
  String identity() {
    String name = jobs.serverName().orElse(NAMELESS);
    return "%s-%s-".formatted(name.split("/", 2)[0], HexFormat.of().toHexDigits(name.hashCode()));
  }

  /** Whether the batch container can tell it from others. */
  boolean isNamed() {
    return jobs.serverName().isPresent();
  }
}
