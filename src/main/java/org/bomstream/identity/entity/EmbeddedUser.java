package org.bomstream.identity.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom the embedded issuer knows; for trying things out, as opposed to people. */
public enum EmbeddedUser {
  ALICE("alice", Optional.of("acme"), List.of(Role.MEMBER)),
  BOB("bob", Optional.of("globex"), List.of(Role.MEMBER)),
  OSCAR("oscar", Optional.empty(), List.of(Role.OPERATOR));

  private final String username;
  private final Optional<String> organization;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> roles;

  EmbeddedUser(String username, Optional<String> organization, List<String> roles) {
    this.username = username;
    this.organization = organization;
    this.roles = roles;
  }

  public static Optional<EmbeddedUser> named(String username) {
    return Stream.of(values()).filter(user -> user.username.equals(username)).findFirst();
  }

  public String username() {
    return username;
  }

  public Optional<String> organization() {
    return organization;
  }

  public List<String> roles() {
    return roles;
  }
}
