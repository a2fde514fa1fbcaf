package org.bomstream.system;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.bomstream.launch.Bomstream;

/** Tokens and tickets for a {@link GuardedServer}, good and bad. */
final class Secrets {
  /** Shorter ones, such as a token's header, tell nothing. */
  private static final int TELLING = 20;

  /** More than the server reads as a token. */
  private static final int LONG = 20_000;

  private Secrets() {}

  /**
   * By what they are.
   *
   * @param bom to which the tickets belong; it has a run that has ended, so that its streams end
   */
  static Map<String, String> all(String bom) throws Exception {
    Bomstream server = GuardedServer.bomstream();
    var alice = new Api(server, GuardedServer.token("alice"));
    var secrets = new LinkedHashMap<String, String>();
    secrets.put("expired ticket", ticket(alice, bom));
    new Tables(server.jdbcUrl()).rows("update ticket set expires_at = now() returning purpose");
    secrets.put("used ticket", ticket(alice, bom));
    try (var stream = alice.streamByTicket(bom, secrets.get("used ticket"))) {
      stream.awaitEnd();
    }
    secrets.put("ticket", ticket(alice, bom));
    secrets.put("made up ticket", UUID.randomUUID().toString());
    secrets.put("token", alice.token());
    secrets.put("operator's token", GuardedServer.token("oscar"));
    secrets.put("static token", GuardedServer.ADMIN);
    secrets.putAll(badTokens(alice.token()));
    return secrets;
  }

  private static String ticket(Api alice, String bom) {
    return Api.json(alice.post(Api.streamPath(bom) + "/ticket")).getString("ticket");
  }

  private static Map<String, String> badTokens(String good) throws Exception {
    var parts = good.split("\\.", -1);
    var expired = Date.from(Instant.now().minusSeconds(60));
    var claims = GuardedServer.claims().claim("organization_id", "acme");
    var shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
    shared.sign(new MACSigner(SharedSecret.SECRET));
    return Map.of(
        "token of nobody",
        GuardedServer.sign(GuardedServer.claims()),
        "expired token",
        GuardedServer.sign(GuardedServer.claims().expirationTime(expired)),
        "foreign token",
        GuardedServer.sign(GuardedServer.claims().issuer("https://evil.example")),
        "HS256 token",
        shared.serialize(),
        "unsigned token",
        new PlainJWT(claims.build()).serialize(),
        "wrongly signed token",
        good.substring(0, good.length() - 20) + "A".repeat(20),
        "token with a broken head",
        "e30x" + good,
        "token in five parts",
        good + "." + parts[1] + "." + parts[2],
        "static token with more",
        GuardedServer.ADMIN + "-and-more",
        "very long token",
        good + "A".repeat(LONG));
  }

  /** What must be seen nowhere: not the whole alone. */
  static List<String> telling(String secret) {
    Predicate<String> isHead = part -> secret.startsWith(part + ".");
    return Arrays.stream(secret.split("\\."))
        .filter(part -> part.length() >= TELLING)
        .filter(isHead.negate())
        .toList();
  }
}
