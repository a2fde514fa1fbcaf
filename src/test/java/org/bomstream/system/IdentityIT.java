package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.system.GuardedServer.ADMIN;
import static org.bomstream.system.GuardedServer.claims;
import static org.bomstream.system.GuardedServer.get;
import static org.bomstream.system.GuardedServer.header;
import static org.bomstream.system.GuardedServer.post;
import static org.bomstream.system.GuardedServer.request;
import static org.bomstream.system.GuardedServer.send;
import static org.bomstream.system.GuardedServer.sign;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in. */
class IdentityIT {
  private static final String STREAM = "/api/enrichment/stream/" + UUID.randomUUID();

  private static String alice;

  @BeforeAll
  static void signIn() throws Exception {
    alice = GuardedServer.token("alice");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/boms",
    "POST, /api/boms",
    "GET, /api/nowhere",
    "DELETE, /api/enrichment/health",
    "GET, /api/auth/token",
    "GET, /api/enrichment/stream/00000000-0000-4000-8000-000000000000",
    "GET, /api/enrichment/health;/../../boms",
  })
  void everythingUnderApiNeedsAToken(String method, String path) throws Exception {
    var answer = send(request(path).method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(JSONObjectUtils.parse(answer.body())).containsKeys("type", "title", "detail");
  }

  @Test
  void aMemberIsLetIn() throws Exception {
    assertThat(get("/api/boms", alice).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesTokensThatDoNotHold() throws Exception {
    var changed = alice.substring(0, alice.length() - 4) + "AAAA";
    var expired = claims().expirationTime(Date.from(Instant.now().minusSeconds(31)));
    var foreign = claims().issuer("https://evil.example");
    var unsigned = new PlainJWT(claims().build()).serialize();

    for (var token : new String[] {changed, sign(expired), sign(foreign), unsigned, "x"}) {
      var answer = get("/api/boms", token);

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(header(answer, "WWW-Authenticate")).contains("error=\"invalid_token\"");
      assertThat(answer.body()).doesNotContain(token.length() < 9 ? "\u0000" : token);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ac\u0000me", "ac\nme", "ac\u2028me", "\uFFFD"})
  void refusesNamesThatCannotBeKept(String name) throws Exception {
    for (var claim : new String[] {"organization_id", "sub"}) {
      var token = sign(claims().claim("organization_id", "acme").claim(claim, name));

      for (var path : new String[] {"/api/boms", STREAM}) {
        assertThat(get(path, token).statusCode()).isEqualTo(401);
      }
    }
  }

  @Test
  void refusesTimesThatAreNone() throws Exception {
    for (var claim : new String[] {"exp", "nbf", "iat"}) {
      for (var time : new Object[] {1_000_000_000_000_000_000L, -1, "soon", 253_402_300_800L}) {
        var token = sign(claims().claim("organization_id", "acme").claim(claim, time));

        assertThat(get("/api/boms", token).statusCode()).as(claim + time).isEqualTo(401);
      }
    }
  }

  @Test
  void refusesWhatIsNoAccessToken() throws Exception {
    var member = claims().claim("organization_id", "acme");

    assertThat(get("/api/boms", sign(member.claim("typ", "ID"))).statusCode()).isEqualTo(401);
    assertThat(get("/api/boms", sign(member.claim("typ", "Bearer"))).statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenWithNeitherOrganizationNorRoleMayDoNothing() throws Exception {
    var answer = get("/api/boms", sign(claims()));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void theStaticTokenIsAnOperator() throws Exception {
    assertThat(get("/api/boms/" + UUID.randomUUID(), ADMIN).statusCode()).isEqualTo(404);
    assertThat(get("/api/boms/" + UUID.randomUUID(), ADMIN + "x").statusCode()).isEqualTo(401);
  }

  @Test
  void aTokenInTheAddressCountsOnAStreamAlone() throws Exception {
    for (var token : new String[] {alice, ADMIN}) {
      assertThat(get(STREAM + "?token=" + token).statusCode()).isEqualTo(404);
      assertThat(get("/api/boms?token=" + token).statusCode()).isEqualTo(401);
      assertThat(post(STREAM + "?token=" + token).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void theHeaderWinsOverTheAddress() throws Exception {
    assertThat(get(STREAM + "?token=" + alice, "x").statusCode()).isEqualTo(401);
    assertThat(get(STREAM + "?token=x", alice).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic !!!", "Basic cnVubmVyOng=", "Negotiate x", "Bearer", "x"})
  void otherSchemesAreNoToken(String authorization) throws Exception {
    assertThat(send(request("/api/boms").header("Authorization", authorization)).statusCode())
        .isEqualTo(401);
    assertThat(send(request("/").header("Authorization", authorization)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void healthIsOpenWhateverTheToken() throws Exception {
    assertThat(get("/api/enrichment/health").statusCode()).isEqualTo(200);
    assertThat(get("/api/enrichment/health", "x").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "grant_type=password&username=alice&password=bomstream, invalid_grant",
    "grant_type=password&username=mallory&password=open+sesame, invalid_grant",
    "grant_type=client_credentials, unsupported_grant_type",
    "grant_type=password&username=alice, invalid_request",
    "username=alice&password=open+sesame, invalid_request",
    "grant_type=password&username=alice&username=bob&password=x, invalid_request",
    "'', invalid_request",
  })
  void saysWhyNobodyIsSignedIn(String form, String error) throws Exception {
    var answer = GuardedServer.signIn(form);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(JSONObjectUtils.parse(answer.body())).containsEntry("error", error);
  }

  @Test
  void aTokenHoldsForEightHours() throws Exception {
    var answer = GuardedServer.signIn("grant_type=password&username=oscar&password=open+sesame");

    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(JSONObjectUtils.parse(answer.body()))
        .containsEntry("token_type", "Bearer")
        .containsEntry("expires_in", 28800L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP"})
  void signsNobodyInThroughAProxy(String header) throws Exception {
    var form = BodyPublishers.ofString("grant_type=password&username=alice&password=open+sesame");
    var answer =
        send(
            request("/api/auth/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, "127.0.0.1")
                .POST(form));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void saysAtTheStartWhoseTokensAreTaken() throws Exception {
    assertThat(Files.readAllLines(GuardedServer.bomstream().log()))
        .filteredOn(line -> line.contains("Tokens are taken from"))
        .singleElement()
        .asString()
        .contains("embedded issuer");
  }
}
