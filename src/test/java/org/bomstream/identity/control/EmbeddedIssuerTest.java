package org.bomstream.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bomstream.identity.entity.IssuerSettings;
import org.bomstream.identity.entity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a real PostgreSQL. */
class EmbeddedIssuerTest {
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void createEmptyTable() throws SQLException, IOException {
    var migration = Path.of("src/main/resources/db/migration/V4__identity.sql");
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS signing_key");
      statement.execute(Files.readString(migration));
    }
  }

  @Test
  void nodesThatStartTogetherSignWithTheSameKey() throws Exception {
    var keys = new HashSet<String>();
    try (var nodes = Executors.newFixedThreadPool(6)) {
      var node = (Callable<String>) () -> key().get().getKeyID();
      for (var key : nodes.invokeAll(Stream.generate(() -> node).limit(6).toList())) {
        keys.add(key.get());
      }
    }

    assertThat(keys).hasSize(1);
  }

  @Test
  void aNodeTakesTheTokensOfAnother() throws Exception {
    var alice = tokens().caller(issuer().signIn("alice", "pass").orElseThrow());

    assertThat(alice.name()).isEqualTo("alice");
    assertThat(alice.organizationId()).contains("acme");
    assertThat(alice.roles()).containsExactly(Role.MEMBER);
  }

  @Test
  void knowsAliceBobAndOscar() throws Exception {
    assertThat(tokens().caller(issuer().signIn("bob", "pass").orElseThrow()).organizationId())
        .contains("globex");
    assertThat(tokens().caller(issuer().signIn("oscar", "pass").orElseThrow()).roles())
        .containsExactly(Role.OPERATOR);
  }

  @Test
  void signsNobodyInWithoutTheRightPassword() throws Exception {
    assertThat(issuer().signIn("alice", "Pass")).isEmpty();
    assertThat(issuer().signIn("alice", "")).isEmpty();
    assertThat(issuer().signIn("mallory", "pass")).isEmpty();
    assertThat(issuer().signIn("ALICE", "pass")).isEmpty();
  }

  private static SigningKey key() {
    var key = new SigningKey();
    key.database = postgres.getPostgresDatabase();
    return key;
  }

  private static EmbeddedIssuer issuer() {
    var issuer = new EmbeddedIssuer();
    issuer.settings = settings();
    issuer.signingKey = key();
    issuer.password = "pass";
    return issuer;
  }

  private static Tokens tokens() {
    var tokens = new Tokens();
    tokens.settings = settings();
    tokens.signingKey = key();
    tokens.adminToken = Optional.empty();
    tokens.open();
    return tokens;
  }

  private static IssuerSettings settings() {
    var none = Optional.<String>empty();
    return new IssuerSettings(
        true, none, none, Set.of("bomstream"), none, "tenant.id", "realm_access.roles");
  }
}
