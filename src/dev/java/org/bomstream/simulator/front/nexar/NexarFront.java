package org.bomstream.simulator.front.nexar;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Nexar: a token, and one query for many parts. Its errors come with the status 200 as well. */
public final class NexarFront implements Front {
  private static final int MOST_PARTS = 100;
  private static final int USUAL_LIMIT = 3;

  private final Tokens tokens;

  public NexarFront(Clock clock) {
    tokens = new Tokens(clock, Duration.ofDays(1));
  }

  @Override
  public boolean isForToken(Call call) {
    return call.is("POST", "/connect/token");
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
                "access_token",
                tokens.issue(),
                "expires_in",
                tokens.lifeSeconds(),
                "token_type",
                "Bearer",
                "scope",
                "supply.domain"))
        : Answer.of(400, Tree.of("error", "invalid_client"));
  }

  @Override
  public Optional<Answer> refusal(Call call) {
    var good = tokens.isGoodOn(call) || call.header("token").map(tokens::isGood).orElse(false);
    return good ? Optional.empty() : Optional.of(unauthorized());
  }

  @Override
  public Answer refused() {
    return Answer.of(400, Tree.of("error", "invalid_client"));
  }

  @Override
  public Answer expired(Call call) {
    tokens.end(call);
    return unauthorized();
  }

  private static Answer unauthorized() {
    return errors(
            401,
            "The current user is not authorized to access this resource.",
            "AUTH_NOT_AUTHENTICATED")
        .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
  }

  @Override
  public Answer tooMany(Excess excess) {
    if (excess.limit() == Limit.PARTS || excess.limit() == Limit.DAY) {
      var words = "You have exceeded your part limit of " + excess.most();
      return errors(500, words, "PART_LIMIT_EXCEEDED");
    }
    return errors(429, "Too many requests.", "RATE_LIMITED")
        .with("Retry-After", excess.retryAfter());
  }

  @Override
  public Answer answer(Call call, Shelf shelf) {
    if (!call.is("POST", "/graphql")) {
      return Answer.of(404, Tree.of("error", "not_found"));
    }
    var request = call.json();
    try {
      var fields = Query.fields(request.text("query").orElse(""), request.tree("variables"));
      return data(fields, shelf);
    } catch (IllegalArgumentException e) {
      return errors(200, String.valueOf(e.getMessage()), "GRAPHQL_VALIDATION_FAILED");
    }
  }

  private Answer data(List<Field> fields, Shelf shelf) {
    var data = new Tree();
    for (var field : fields) {
      if (!field.name().equals("supMultiMatch")) {
        throw new IllegalArgumentException(
            "The field `%s` does not exist on the type `Query`.".formatted(field.name()));
      }
      var matches = matches(field.arguments(), shelf);
      var over = shelf.matched(parts(matches));
      if (over.isPresent()) {
        return tooMany(over.get());
      }
      data.put(field.key(), field.of(shelf.arranged(matches), "SupPartMatch"));
    }
    return Answer.ok(Tree.of("data", data));
  }

  private static int parts(List<Tree> matches) {
    return matches.stream().mapToInt(match -> match.trees("parts").size()).sum();
  }

  private static List<Tree> matches(Tree arguments, Shelf shelf) {
    var queries = arguments.trees("queries");
    var asked = queries.stream().mapToInt(query -> query.integer("limit", USUAL_LIMIT)).sum();
    if (asked > MOST_PARTS) {
      throw new IllegalArgumentException("At most 100 parts can be asked for, not " + asked + ".");
    }
    var currency = arguments.text("currency").orElse("USD");
    return queries.stream().map(query -> match(query, currency, shelf)).toList();
  }

  private static Tree match(Tree query, String currency, Shelf shelf) {
    var parts = new ArrayList<>(found(query, shelf));
    var maker = query.text("manufacturer").orElse("");
    // A maker is a wish: parts of others follow behind.
    parts.sort((a, b) -> Boolean.compare(isBy(b, maker), isBy(a, maker)));
    var shown = parts.stream().limit(query.integer("limit", USUAL_LIMIT)).toList();
    return Tree.of(
        "hits", parts.size(),
        "reference", query.get("reference"),
        "error", null,
        "parts", shown.stream().map(part -> SupPart.tree(part, currency)).toList());
  }

  private static boolean isBy(Part part, String maker) {
    return part.manufacturer().equalsIgnoreCase(maker);
  }

  private static List<Part> found(Tree query, Shelf shelf) {
    return query
        .text("mpn")
        .map(mpn -> shelf.named("mpn", mpn))
        .or(() -> query.text("sku").map(sku -> SellersCodes.sold(shelf, sku)))
        .or(() -> query.text("mpnOrSku").map(either -> shelf.namedOrSold("mpnOrSku", either)))
        .orElseThrow(() -> new IllegalArgumentException("A query needs mpn, sku or mpnOrSku."));
  }

  private static Answer errors(int status, String message, String code) {
    var error = Tree.of("message", message, "extensions", Tree.of("code", code));
    return Answer.of(status, Tree.of("errors", List.of(error), "data", null));
  }
}
