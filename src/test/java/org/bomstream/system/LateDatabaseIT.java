package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bomstream.WaitingServers;
import org.bomstream.launch.BareServer;
import org.bomstream.launch.Ports;
import org.bomstream.launch.PostgresProcess;
import org.bomstream.launch.Processes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A node whose database is not there yet: it is up, says what is missing, and goes on by itself.
 */
@WaitingServers
class LateDatabaseIT {
  private static final String USER = "late_user";
  private static final String TOKEN = "static-token-of-the-late-database";

  private final Path data =
      Path.of("target/homes/late-database").resolve(UUID.randomUUID().toString()).toAbsolutePath();
  private final int port = Ports.free();
  private final PostgresProcess postgres = new PostgresProcess(data, port);
  private BareServer server;

  @BeforeEach
  void start() {
    server =
        BareServer.of(
            "late",
            Map.of(
                "DATABASE_URL",
                "jdbc:postgresql://localhost:%d/late".formatted(port),
                "DATABASE_USER",
                USER,
                "DATABASE_PASSWORD",
                "given",
                "JWT_SECRET",
                SharedSecret.SECRET,
                "ADMIN_API_TOKEN",
                TOKEN));
    server.start();
    await("Nothing listens at localhost:%d.".formatted(port));
  }

  @AfterEach
  void stop() {
    server.close();
    postgres.stop();
  }

  @Test
  void saysWhatIsMissingUntilNothingIs() throws IOException {
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
    assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    for (var path : new String[] {"/api/boms", "/api/enrichment/stream/x", "/api/nowhere"}) {
      var refused = get(path);
      assertThat(refused.statusCode()).as(path).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
      assertThat(Api.json(refused).getString("code")).isEqualTo("starting");
    }

    postgres.start();
    askForPasswords();
    await("PostgreSQL at localhost:%d refuses DATABASE_USER or DATABASE_PASSWORD.".formatted(port));

    var tables = new Tables(postgres.jdbcUrl());
    tables.change("create role " + USER + " login password 'given'");
    await("PostgreSQL at localhost:%d has no database late.".formatted(port));

    tables.change("alter role " + USER + " set default_transaction_read_only = on");
    tables.change("create database late owner " + USER);
    await("The database at localhost:%d can only be read.".formatted(port));

    tables.change("alter role " + USER + " reset default_transaction_read_only");
    Awaitility.await().atMost(Api.PATIENCE).until(() -> get("/health/ready").statusCode() == 200);
    assertThat(get("/health/started").statusCode()).isEqualTo(200);
    assertThat(get("/api/boms").statusCode()).isEqualTo(200);
    assertThat(get("/health/ready").body()).contains("\"parts\":776");
    assertThat(Files.readString(server.log()))
        .containsOnlyOnce("Not started, trying on: Nothing listens")
        .doesNotContain("given", "\tat ", "Exception");
  }

  /** Of the user that is not the owner: without, everybody is let in. */
  private void askForPasswords() throws IOException {
    var doors = data.resolve("pg_hba.conf");
    var rule = "host all %s all scram-sha-256%n".formatted(USER);
    Files.writeString(doors, rule + Files.readString(doors));
    new Tables(postgres.jdbcUrl()).rows("select pg_reload_conf()");
  }

  @Test
  void endsWhenItIsTold() {
    var process = server.process();
    server.terminate();

    assertThat(Processes.gone(process, Duration.ofSeconds(30))).isTrue();
  }

  private void await(String reason) {
    Awaitility.await(reason)
        .atMost(Api.PATIENCE)
        .ignoreExceptions()
        .until(() -> get("/health/started"), answer -> answer.body().contains(reason));
    assertThat(get("/health/started").statusCode()).isEqualTo(503);
    assertThat(get("/health/ready").body()).contains(reason);
  }

  private HttpResponse<String> get(String path) {
    return Api.send(
        HttpRequest.newBuilder(server.address(path)).header("Authorization", "Bearer " + TOKEN));
  }
}
