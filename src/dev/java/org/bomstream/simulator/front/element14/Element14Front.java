package org.bomstream.simulator.front.element14;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.front.Front;
import org.bomstream.simulator.front.Keys;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.traffic.Limit;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** element14: its gateway says 403 to whatever it does not let through, and a header says why. */
public final class Element14Front implements Front {
  private static final int MOST = 50;

  @Override
  public Optional<Answer> refusal(Call call) {
    return call.asks("callInfo.apiKey").filter(Keys.NAME::equals).isPresent()
        ? Optional.empty()
        : Optional.of(refused());
  }

  @Override
  public Answer refused() {
    return gateway("ERR_403_DEVELOPER_INACTIVE", "Developer Inactive");
  }

  @Override
  public Answer tooMany(Excess excess) {
    return excess.limit() == Limit.DAY
        ? gateway("ERR_403_DEVELOPER_OVER_RATE", "Developer Over Rate")
            .with("Retry-After", excess.retryAfter())
        : gateway("ERR_403_DEVELOPER_OVER_QPS", "Developer Over Qps")
            .with("Retry-After", excess.retryAfter());
  }

  private static Answer gateway(String code, String words) {
    return Answer.page(403, "<h1>" + words + "</h1>")
        .with("X-Mashery-Error-Code", code)
        .with("X-Error-Detail-Header", words);
  }

  @Override
  public Answer answer(Call call, Shelf shelf) {
    var term = call.asks("term").orElse("");
    var store = call.asks("storeInfo.id").orElse("");
    if (!call.is("GET", "/catalog/products") || !term.contains(":") || store.isEmpty()) {
      return fault("Please provide a valid term and storeInfo.id");
    }
    var words = term.substring(term.indexOf(':') + 1).strip();
    return switch (term.substring(0, term.indexOf(':'))) {
      case "manuPartNum" ->
          found(
              call, shelf, "manufacturerPartNumberSearchReturn", shelf.named("manuPartNum", words));
      case "id" -> found(call, shelf, "premierFarnellPartNumberReturn", bySku(words, shelf));
      case "any" -> found(call, shelf, "keywordSearchReturn", byWords(words, shelf));
      default -> fault("The term is not valid: " + term);
    };
  }

  private static List<Part> bySku(String words, Shelf shelf) {
    return Stream.of(words.split("\\s+"))
        .flatMap(sku -> shelf.sold("id", sku.replaceAll("RL$", "")).stream())
        .toList();
  }

  private static List<Part> byWords(String words, Shelf shelf) {
    var named = shelf.namedOrSold("any", words);
    return named.isEmpty() ? shelf.like(words, MOST) : named;
  }

  private static Answer found(Call call, Shelf shelf, String root, List<Part> parts) {
    var all = parts.stream().flatMap(part -> Product.trees(part).stream()).toList();
    var offset = number(call, "resultsSettings.offset", 0);
    var most = number(call, "resultsSettings.numberOfResults", MOST);
    var large = call.asks("resultsSettings.responseGroup").filter("large"::equals).isPresent();
    var shown =
        shelf.arranged(all).stream()
            .skip(offset)
            .limit(most)
            .map(product -> large ? product : Product.small(product))
            .toList();
    var reply = Tree.of("numberOfResults", all.size());
    return Answer.ok(Tree.of(root, all.isEmpty() ? reply : reply.put("products", shown)));
  }

  private static int number(Call call, String name, int otherwise) {
    return call.asks(name)
        .filter(text -> text.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  private static Answer fault(String words) {
    var detail = Tree.of("exceptionCode", "200004", "exceptionString", words);
    var fault = Tree.of("Detail", Tree.of("searchException", detail));
    return Answer.of(400, Tree.of("Fault", fault));
  }
}
