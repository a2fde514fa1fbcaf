package org.bomstream.simulator.front.lcsc;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.front.Front;
import org.bomstream.simulator.front.Keys;
import org.bomstream.simulator.front.Nonces;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.front.Signature;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.traffic.Limit;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** LCSC: signed queries. Its 430 is the day's quota. */
public final class LcscFront implements Front {
  private static final String ROOT = "/rest/wmsc2agent";
  private static final int MOST = 30;
  private static final int NONCE = 16;
  private static final int DAY_USED_UP = 430;

  private final Nonces nonces;

  public LcscFront(Clock clock) {
    nonces = new Nonces(clock, Duration.ofMinutes(1));
  }

  @Override
  public Optional<Answer> refusal(Call call) {
    var nonce = call.asks("nonce").filter(text -> text.length() == NONCE);
    var signed =
        "key=%s&nonce=%s&secret=%s&timestamp=%s"
            .formatted(Keys.NAME, nonce.orElse(""), Keys.SECRET, call.asks("timestamp").orElse(""));
    if (call.asks("key").filter(Keys.NAME::equals).isEmpty()) {
      return Optional.of(error(403, "No access to information"));
    }
    if (call.asks("signature").filter(Signature.sha1(signed)::equals).isEmpty()) {
      return Optional.of(error(401, "Appsecret failed verification"));
    }
    return nonces.isFresh(call.asks("timestamp"), nonce)
        ? Optional.empty()
        : Optional.of(error(401, "The timestamp or nonce is not valid"));
  }

  @Override
  public Answer refused() {
    return error(403, "No access to information");
  }

  @Override
  public Answer tooMany(Excess excess) {
    return excess.limit() == Limit.DAY
        ? error(DAY_USED_UP, "The daily number of requests is used up")
        : error(429, "Too many requests").with("Retry-After", excess.retryAfter());
  }

  @Override
  public Answer answer(Call call, Shelf shelf) {
    var path = call.path().replaceFirst("^" + ROOT, "");
    if (path.startsWith("/product/info/")) {
      return info(shelf.sold("info", path.substring("/product/info/".length())));
    }
    return path.equals("/search/product") ? search(call, shelf) : error(404, "Not found");
  }

  private static Answer info(List<Part> found) {
    return found.isEmpty()
        ? error(404, "The product does not exist")
        : ok(Product.tree(found.getFirst()));
  }

  private static Answer search(Call call, Shelf shelf) {
    var keyword = call.asks("keyword").orElse("");
    var exact = shelf.namedOrSold("search", keyword);
    var fuzzy = call.asks("match_type").filter("exact"::equals).isEmpty();
    var like =
        shelf.like(keyword, MOST).stream()
            .filter(part -> fuzzy)
            .filter(part -> exact.stream().noneMatch(found -> found.mpn().equals(part.mpn())));
    var products =
        shelf.arranged(Stream.concat(exact.stream(), like).limit(MOST).toList()).stream()
            .map(Product::tree)
            .toList();
    // What the result is called has changed, and is not public: each of its names is there.
    return ok(
        Tree.of(
            "total",
            products.size(),
            "current_page",
            1,
            "page_size",
            MOST,
            "product_list",
            products,
            "exactMatchResult",
            exact.isEmpty() ? List.of() : products,
            "productSearchResultVO",
            Tree.of("productList", products)));
  }

  private static Answer ok(Tree result) {
    return Answer.ok(Tree.of("success", true, "code", 200, "message", "", "result", result));
  }

  private static Answer error(int status, String message) {
    return Answer.of(
        status, Tree.of("success", false, "code", status, "message", message, "result", null));
  }
}
