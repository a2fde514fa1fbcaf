package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runtime's own view of jobs, which is for the administrator alone. */
class ConsoleIT {
  private static final Console GUARDED = new Console(GuardedServer.bomstream());

  @Test
  void showsTheAdministratorTheJobOfARun() throws Exception {
    var alice = new Api(GuardedServer.bomstream(), GuardedServer.token("alice"));
    var bom = alice.upload(BomFiles.csv(3));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");

    var answer = GUARDED.get(Console.INSTANCES, admin());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    List<JsonObject> jobs = Console.array(answer).getValuesAs(JsonValue::asJsonObject);
    assertThat(jobs).extracting(job -> job.getString("jobName")).contains("enrich-bom");
  }

  @ParameterizedTest
  @CsvSource({"/adminCenter/", "/ibm/api/batch/jobinstances"})
  void isServedOverHttpsAtItsOwnPortAlone(String path) throws Exception {
    var answer = GuardedServer.send(GuardedServer.request(path).header("Authorization", admin()));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(GUARDED.get(path, admin()).statusCode()).isEqualTo(200);
  }

  @Test
  void endsGuessing() throws Exception {
    var console = new Console(NarrowServer.bomstream());
    for (var guess = 0; guess < 10; guess++) {
      assertThat(console.get(Console.INSTANCES, Console.basic("admin", "guess")).statusCode())
          .isEqualTo(401);
    }
    for (var path : List.of(Console.INSTANCES, "/adminCenter/", "/IBMJMXConnectorREST/api")) {
      var answer = console.get(path, Console.basic("admin", "guess"));
      assertThat(answer.statusCode()).as(path).isEqualTo(429);
      assertThat(GuardedServer.header(answer, "Retry-After")).isNotEmpty();
    }
  }

  @Test
  void servesNoOtherSitesPage() throws Exception {
    for (var site : List.of("cross-site", "same-site")) {
      assertThat(GUARDED.getAs(site, admin()).statusCode()).as(site).isEqualTo(403);
    }
    for (var site : List.of("same-origin", "none")) {
      assertThat(GUARDED.getAs(site, admin()).statusCode()).as(site).isEqualTo(200);
    }
  }

  /** Its form would take a password past our door. */
  @Test
  void hasNoOtherWayToSignIn() throws Exception {
    var form = "j_username=admin&j_password=of+the+console%27s+user";
    var answer = GUARDED.post("/adminCenter/j_security_check", form);

    assertThat(answer.statusCode()).isIn(401, 403);
    assertThat(answer.headers().allValues("Set-Cookie").toString()).doesNotContain("LtpaToken");
  }

  @Test
  void refusesWhoeverIsNotTheAdministrator() throws Exception {
    assertThat(GUARDED.get(Console.INSTANCES).statusCode()).isEqualTo(401);
    for (var other :
        List.of(
            "Bearer " + GuardedServer.token("alice"),
            "Bearer " + GuardedServer.token("oscar"),
            Console.basic("admin", "wrong"),
            Console.basic("admin", ""),
            Console.basic("runner", GuardedServer.CONSOLE_PASSWORD),
            Console.basic("alice", GuardedServer.PASSWORD))) {
      assertThat(GUARDED.get(Console.INSTANCES, other).statusCode()).as(other).isIn(401, 403);
    }
  }

  @Test
  void letsNobodyInWhereNoPasswordIsSet() throws Exception {
    var console = new Console(Bomstream.shared());
    for (var password : List.of("", "admin", "bomstream", "${ADMIN_PASSWORD}")) {
      var answer = console.get(Console.INSTANCES, Console.basic("admin", password));
      assertThat(answer.statusCode()).as(password).isEqualTo(401);
    }
  }

  private static String admin() {
    return Console.basic("admin", GuardedServer.CONSOLE_PASSWORD);
  }
}
