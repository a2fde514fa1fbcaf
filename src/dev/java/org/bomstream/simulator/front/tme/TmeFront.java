package org.bomstream.simulator.front.tme;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bomstream.simulator.front.Front;
import org.bomstream.simulator.front.Keys;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.front.Tokens;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.traffic.Limit;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** TME's API v2, by tokens, with v1 beside it, whose calls are signed forms. */
public final class TmeFront implements Front {
  private static final Set<String> GRANTS = Set.of("client_credentials", "refresh_token");

  private final Tokens tokens;
  private final Tokens refreshing;

  public TmeFront(Clock clock) {
    tokens = new Tokens(clock, Duration.ofMinutes(5));
    refreshing = new Tokens(clock, Duration.ofDays(1));
  }

  @Override
  public boolean isForToken(Call call) {
    return call.is("POST", "/auth/token");
  }

  @Override
  public Answer token(Call call) {
    var known = call.basic().filter((Keys.NAME + ":" + Keys.SECRET)::equals).isPresent();
    var grant = call.formText("grant_type").orElse("");
    var again = call.formText("refresh_token").map(refreshing::isGood).orElse(false);
    if (!known || !GRANTS.contains(grant) || (grant.equals("refresh_token") && !again)) {
      return Answer.of(
          401,
          Tree.of("error", "invalid_client", "error_description", "Client authentication failed"));
    }
    return Answer.ok(
        Tree.of(
            "token_type", "Bearer",
            "expires_in", tokens.lifeSeconds(),
            "access_token", tokens.issue(),
            "refresh_token", refreshing.issue()));
  }

  @Override
  public Optional<Answer> refusal(Call call) {
    if (SignedForm.isOne(call)) {
      return SignedForm.refusal(call);
    }
    return tokens.isGoodOn(call) ? Optional.empty() : Optional.of(refused());
  }

  @Override
  public Answer refused() {
    return error(401, "E_UNAUTHORIZED", "The access token is invalid or has expired");
  }

  @Override
  public Answer expired(Call call) {
    tokens.end(call);
    return refused();
  }

  @Override
  public Answer tooMany(Excess excess) {
    var day = excess.limit() == Limit.DAY;
    return error(429, day ? "E_QUOTA_EXCEEDED" : "E_TOO_MANY_REQUESTS", "Too many requests")
        .with("Retry-After", excess.retryAfter());
  }

  @Override
  public Answer answer(Call call, Shelf shelf) {
    if (SignedForm.isOne(call)) {
      return OldApi.answer(call, shelf);
    }
    var products = new Products(call, shelf);
    return switch (call.method() + " " + call.path()) {
      case "GET /products/search" -> products.search();
      case "GET /products" -> products.details();
      case "GET /products/data" -> products.data();
      case "GET /products/parameters" -> products.parameters();
      case "GET /products/files" -> products.files();
      case "GET /utils/countries" ->
          ok(Tree.of("elements", List.of(Tree.of("id", "PL", "name", "Poland"))));
      case "GET /utils/languages" -> ok(Tree.of("languages", List.of("en", "de", "pl")));
      case "GET /utils/currencies" -> ok(Tree.of("currencies", List.of("EUR", "USD")));
      default -> error(404, "E_NOT_FOUND", "There is no such action");
    };
  }

  static Answer ok(Tree data) {
    return Answer.ok(Tree.of("status", "OK", "data", data));
  }

  static Answer error(int status, String code, String message) {
    return Answer.of(status, Tree.of("status", code, "message", message, "data", null));
  }
}
