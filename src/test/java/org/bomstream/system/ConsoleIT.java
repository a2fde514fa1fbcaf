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
  void isServedOverHttpsAlone(String path) throws Exception {
    var answer = GuardedServer.send(GuardedServer.request(path).header("Authorization", admin()));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(GuardedServer.header(answer, "Location")).startsWith("https://");
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
