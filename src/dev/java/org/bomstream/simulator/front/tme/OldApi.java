package org.bomstream.simulator.front.tme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** TME's API v1. */
final class OldApi {
  private static final int PAGE = 20;
  private static final int MOST_SYMBOLS = 50;

  private OldApi() {}

  static Answer answer(Call call, Shelf shelf) {
    return switch (call.path()) {
      case "/Products/Search.json" -> search(call, shelf);
      case "/Products/GetProducts.json" -> each(call, shelf, OldProduct::head);
      case "/Products/GetPricesAndStocks.json" -> each(call, shelf, OldProduct::prices);
      case "/Products/GetParameters.json" -> each(call, shelf, OldProduct::parameters);
      case "/Products/GetProductsFiles.json" -> each(call, shelf, OldProduct::files);
      case "/Utils/GetCountries.json" -> countries(call);
      case "/Utils/GetLanguages.json" -> ok(Tree.of("LanguageList", List.of("en", "de", "pl")));
      default -> SignedForm.error(404, "E_ACTION_NOT_FOUND", "There is no such action");
    };
  }

  private static Answer search(Call call, Shelf shelf) {
    var words = call.formText("SearchPlain").orElse("");
    var exact = shelf.namedOrSold("Search", words);
    var like = shelf.like(words, PAGE).stream().filter(part -> !exact.contains(part));
    var all = Stream.concat(exact.stream(), like).toList();
    var page = call.formText("SearchPage").map(Integer::parseInt).orElse(1);
    var shown =
        all.stream().skip((long) PAGE * (page - 1)).limit(PAGE).map(OldProduct::head).toList();
    return ok(Tree.of("ProductList", shown, "Amount", all.size(), "PageNumber", page));
  }

  private static Answer each(Call call, Shelf shelf, Function<Part, Tree> view) {
    var parts = new ArrayList<Tree>();
    var symbols = call.formList("SymbolList");
    for (var symbol : symbols) {
      Optional<Part> part = shelf.known(symbol).stream().findFirst();
      if (part.isEmpty() || symbols.size() > MOST_SYMBOLS) {
        return SignedForm.error(
            400, "E_INPUT_PARAMS_VALIDATION_ERROR", "SymbolList: " + symbol + " is not valid");
      }
      parts.add(view.apply(part.get()));
    }
    var currency = call.formText("Currency").orElse("EUR");
    return ok(Tree.of("Language", "EN", "Currency", currency, "ProductList", parts));
  }

  private static Answer countries(Call call) {
    var country =
        Tree.of(
            "CountryId", "PL",
            "Name", "Poland",
            "CurrencyList", List.of("PLN", "EUR", "USD"),
            "Currency", "PLN");
    var language = call.formText("Language").orElse("en");
    return ok(Tree.of("Language", language, "CountryList", List.of(country)));
  }

  private static Answer ok(Tree data) {
    return Answer.ok(Tree.of("Status", "OK", "Data", data));
  }
}
