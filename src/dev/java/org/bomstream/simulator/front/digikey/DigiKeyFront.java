package org.bomstream.simulator.front.digikey;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.front.Front;
import org.bomstream.simulator.front.Keys;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.front.Tokens;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.traffic.Limit;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** DigiKey: tokens, keyword search, product details. */
public final class DigiKeyFront implements Front {
  private static final Pattern DETAILS =
      Pattern.compile("/products/v4/search/([^/]+)/productdetails");
  private static final int MOST = 50;
  private static final int LONGEST_KEYWORDS = 250;

  private final Tokens tokens;

  public DigiKeyFront(Clock clock) {
    tokens = new Tokens(clock, Duration.ofSeconds(599));
  }

  @Override
  public boolean isForToken(Call call) {
    return call.is("POST", "/v1/oauth2/token");
  }

  @Override
  public Answer token(Call call) {
    var accepted =
        call.formText("client_id").filter(Keys.NAME::equals).isPresent()
            && call.formText("client_secret").filter(Keys.SECRET::equals).isPresent()
            && call.formText("grant_type").filter("client_credentials"::equals).isPresent();
    return accepted
        ? Answer.ok(
            Tree.of(
                "access_token", tokens.issue(),
                "expires_in", tokens.lifeSeconds(),
                "token_type", "Bearer"))
        : refused();
  }

  @Override
  public Optional<Answer> refusal(Call call) {
    if (!tokens.isGoodOn(call)) {
      return Optional.of(problem(401, "Unauthorized", "The Bearer token is invalid"));
    }
    return call.header("X-DIGIKEY-Client-Id").filter(Keys.NAME::equals).isPresent()
        ? Optional.empty()
        : Optional.of(problem(401, "Unauthorized", "X-DIGIKEY-Client-Id is missing or invalid"));
  }

  @Override
  public Answer refused() {
    return Answer.of(
        401,
        Tree.of(
            "ErrorResponseVersion",
            "3.0.0.0",
            "StatusCode",
            401,
            "ErrorMessage",
            "Invalid clientId",
            "ErrorDetails",
            "The clientId or clientSecret is invalid.",
            "RequestId",
            UUID.randomUUID().toString(),
            "ValidationErrors",
            List.of()));
  }

  @Override
  public Answer expired(Call call) {
    tokens.end(call);
    return problem(401, "Unauthorized", "The Bearer token has expired");
  }

  @Override
  public Answer tooMany(Excess excess) {
    var burst = excess.limit() != Limit.DAY;
    var headers = burst ? "X-BurstLimit" : "X-RateLimit";
    return problem(
            429, "Too Many Requests", burst ? "BurstLimit exceeded" : "Daily Ratelimit exceeded")
        .with("Retry-After", excess.retryAfter())
        .with(headers + "-Limit", Integer.toString(excess.most()))
        .with(headers + "-Remaining", "0")
        .with(headers + "-Reset", excess.retryAfter());
  }

  @Override
  public Answer counted(Answer answer, int most, int left) {
    return answer
        .with("X-RateLimit-Limit", Integer.toString(most))
        .with("X-RateLimit-Remaining", Integer.toString(left));
  }

  @Override
  public Answer answer(Call call, Shelf shelf) {
    var details = DETAILS.matcher(call.rawPath());
    if (call.method().equals("GET") && details.matches()) {
      return details(URLDecoder.decode(details.group(1), StandardCharsets.UTF_8), call, shelf);
    }
    return call.is("POST", "/products/v4/search/keyword")
        ? keyword(call, shelf)
        : problem(404, "Not Found", "Resource not found");
  }

  private static Answer details(String number, Call call, Shelf shelf) {
    var found = shelf.namedOrSold("productdetails", number);
    if (found.isEmpty()) {
      return problem(404, "Not Found", "The product " + number + " could not be found.");
    }
    var locale = Locale.of(call, shelf);
    return Answer.ok(
        Tree.of(
            "SearchLocaleUsed", locale.tree(),
            "Product", Product.tree(found.getFirst(), locale)));
  }

  private static Answer keyword(Call call, Shelf shelf) {
    var request = call.json();
    var keywords = request.text("Keywords").orElse("");
    var limit = request.integer("Limit", MOST);
    if (keywords.isEmpty() || keywords.length() > LONGEST_KEYWORDS || limit < 1 || limit > MOST) {
      return problem(400, "Bad Request", "Keywords and a Limit of 1 to 50 are required");
    }
    List<Part> exact = shelf.namedOrSold("keyword", keywords);
    var other =
        shelf.like(keywords, limit + exact.size()).stream()
            .filter(part -> exact.stream().noneMatch(found -> found.mpn().equals(part.mpn())))
            .limit(limit)
            .toList();
    return Answer.ok(SearchReply.tree(exact, other, Locale.of(call, shelf)));
  }

  private static Answer problem(int status, String title, String detail) {
    return Answer.of(
        status,
        Tree.of(
            "type",
            "https://tools.ietf.org/html/rfc9110#section-15",
            "title",
            title,
            "status",
            status,
            "detail",
            detail,
            "instance",
            "/products/v4",
            "correlationId",
            UUID.randomUUID().toString()));
  }
}
