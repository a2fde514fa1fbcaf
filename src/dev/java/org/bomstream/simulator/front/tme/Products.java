package org.bomstream.simulator.front.tme;

import java.util.List;
import java.util.stream.Stream;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** One call for products: found by words, else by TME's symbols. */
final class Products {
  private static final int MOST_FOUND = 100;
  private static final int MOST_SYMBOLS = 50;
  private static final int USUAL = 20;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  private final Call call;
  private final Shelf shelf;

  Products(Call call, Shelf shelf) {
    this.call = call;
    this.shelf = shelf;
  }

  Answer search() {
    var phrase = call.asks("phrase").orElse("").strip();
    var limit = number("limit", USUAL);
    if (country() || phrase.length() < SHORTEST || phrase.length() > LONGEST) {
      return TmeFront.error(
          400, "E_INPUT_PARAMS_VALIDATION_ERROR", "country and a phrase of 2 to 40 characters");
    }
    var exact = shelf.namedOrSold("search", phrase);
    var like =
        shelf.like(phrase, MOST_FOUND).stream()
            .filter(part -> exact.stream().noneMatch(found -> found.mpn().equals(part.mpn())));
    var all = Stream.concat(exact.stream(), like).toList();
    var shown =
        shelf.arranged(all).stream()
            .skip((long) limit * (number("page", 1) - 1))
            .limit(Math.min(limit, MOST_FOUND))
            .map(part -> Product.found(part))
            .toList();
    var data = new Tree();
    if (scopes().contains("products")) {
      data.put("products", Tree.of("elements", shown));
    }
    if (scopes().contains("counters")) {
      data.put("counters", Tree.of("count", all.size()));
    }
    return TmeFront.ok(data);
  }

  Answer details() {
    var mpns = call.list("mpns");
    if (mpns.isEmpty()) {
      return each(symbols().flatMap(symbol -> shelf.sold("products", symbol).stream()), "details");
    }
    return each(mpns.stream().flatMap(mpn -> shelf.named("mpns", mpn).stream()), "details");
  }

  Answer data() {
    return each(known(), "data");
  }

  Answer parameters() {
    return each(known(), "parameters");
  }

  Answer files() {
    return each(known(), "files");
  }

  private Stream<Part> known() {
    return symbols().flatMap(symbol -> shelf.known(symbol).stream());
  }

  private Stream<String> symbols() {
    return call.list("symbols").stream();
  }

  private Answer each(Stream<Part> parts, String view) {
    if (country() || call.list("symbols").size() > MOST_SYMBOLS) {
      return TmeFront.error(
          400, "E_INPUT_PARAMS_VALIDATION_ERROR", "country and at most 50 symbols");
    }
    var elements = shelf.arranged(parts.toList()).stream().map(part -> view(part, view)).toList();
    return TmeFront.ok(Tree.of("elements", elements));
  }

  private Tree view(Part part, String view) {
    return switch (view) {
      case "data" -> Product.data(part, scopes(), call.asks("currency").orElse("EUR"));
      case "parameters" -> Product.parameters(part);
      case "files" -> Product.files(part);
      default -> Product.details(part);
    };
  }

  private boolean country() {
    return call.asks("country").isEmpty();
  }

  private List<String> scopes() {
    return call.list("scope");
  }

  private int number(String name, int otherwise) {
    return call.asks(name)
        .filter(text -> text.matches("[1-9]\\d{0,3}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }
}
