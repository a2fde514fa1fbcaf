package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More requests at once than there are connections to the database: none of them has one while it
 * waits for another, or for its client.
 */
class ManyAtOnceIT {
  /** The database has thirty connections for all. */
  private static final int REQUESTS = 90;

  /** Of one user. */
  private static final int TURNS = 8;

  private static final int LINES = 3_000;

  private static Stranger many;
  private static Api other;
  private static String bom;

  @BeforeAll
  static void upload() throws Exception {
    many = Stranger.number(9_100);
    other = Api.as("bob", Bomstream.shared());
    bom = many.member().upload(BomFiles.csv(LINES));
    many.member().enrich(bom);
    many.member().awaitStatus(bom, "completed");
  }

  @AfterAll
  static void takeAway() {
    many.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/boms?limit=5",
        "/api/boms/%s",
        "/api/boms/%s/line-items?limit=5",
        "/api/boms/%s/line-items/1",
        "/api/boms/%s/enrichment",
        "/api/boms/%s/warnings",
        "/api/sources"
      })
  void allAreAnswered(String path) throws Exception {
    var address = path.formatted(bom);

    assertThat(all(() -> many.member().get(address)))
        .extracting(HttpResponse::statusCode)
        .containsOnly(200);
  }

  @Test
  void allAreQueued() throws Exception {
    List<String> boms = new ArrayList<>();
    for (var i = 0; i < REQUESTS; i++) {
      boms.add(many.member().upload(BomFiles.csv(1)));
    }
    var left = Collections.synchronizedList(boms);

    assertThat(all(() -> many.member().post("/api/boms/" + left.removeLast() + "/enrich")))
        .extracting(HttpResponse::statusCode)
        .containsOnly(202);
  }

  @Test
  void whoDoesNotReadHasNone() throws Exception {
    List<DeafSubscriber> deaf = new ArrayList<>();
    try {
      for (var i = 0; i < REQUESTS / 2; i++) {
        deaf.add(DeafSubscriber.at(colleague(i / TURNS), list()));
      }
      deaf.forEach(DeafSubscriber::awaitBegin);
      assertThat(other.get("/api/boms").statusCode()).isEqualTo(200);
    } finally {
      deaf.forEach(DeafSubscriber::close);
    }
  }

  /** Their own next call is refused only after half a minute; nobody else waits. */
  @Test
  void whoHasAllTurnsKeepsNobodyWaiting() throws Exception {
    List<DeafSubscriber> deaf = new ArrayList<>();
    try {
      for (var i = 0; i < REQUESTS / 2; i++) {
        deaf.add(DeafSubscriber.at(many.member(), list()));
      }
      deaf.getFirst().awaitBegin();
      assertThat(colleague(0).get("/api/boms/" + bom).statusCode()).isEqualTo(200);
    } finally {
      deaf.forEach(DeafSubscriber::close);
    }
  }

  private static String list() {
    return "/api/boms/" + bom + "/line-items?limit=1000";
  }

  /** Of the same organization. */
  private static Api colleague(int number) throws Exception {
    var claims =
        EmbeddedKey.claims(many.name() + "-" + number).claim("organization_id", many.name());
    return new Api(Bomstream.shared(), EmbeddedKey.sign(Bomstream.shared(), claims));
  }

  private static List<HttpResponse<String>> all(Callable<HttpResponse<String>> call)
      throws InterruptedException, ExecutionException {
    List<HttpResponse<String>> answers = new ArrayList<>();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<HttpResponse<String>> answer :
          callers.invokeAll(Collections.nCopies(REQUESTS, call))) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
