package org.bomstream.part.source.tme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.CallTurns;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.reply.Members;
import org.jspecify.annotations.Nullable;

/** The calls of one question, each in its turn. */
final class TmeCalls {
  /** Of symbols in one call, as clients in the open send them. */
  private static final int SYMBOLS = 10;

  /** A search may have 100. */
  private static final String MOST_FOUND = "50";

  private final TmeClient client;
  private final CallTurns turns;
  private final ReadSoFar before;
  private final Map<String, List<Members>> read = new HashMap<>();

  TmeCalls(TmeClient client, CallTurns turns, ReadSoFar before) {
    this.client = client;
    this.turns = turns;
    this.before = before;
  }

  /** The question broke off: what was read serves it when it is asked again. */
  void keep() {
    before.keep(read);
  }

  /** What a search for a maker's number finds, the most alike first. */
  List<Element> search(String mpn) throws SupplierFault, InterruptedException {
    Map<String, String> query = client.country();
    query.put("phrase", mpn);
    query.put("scope[0]", "products");
    query.put("sort[property]", "ACCURACY");
    query.put("limit", MOST_FOUND);
    query.put("page", "1");
    return elements(
        once(
            "search " + mpn, () -> TmeReply.elements(send("/products/search", query), "products")));
  }

  /** The product of a symbol; none where there is none such. */
  List<Element> products(String symbol) throws SupplierFault, InterruptedException {
    Map<String, String> query = client.country();
    query.put("symbols[0]", symbol);
    return elements(
        once(
            "product " + symbol,
            () -> {
              Reply reply = send("/products", query);
              return TmeFaults.isUnknownSymbol(reply) ? List.of() : TmeReply.elements(reply);
            }));
  }

  private List<Members> once(String call, CallTurns.Asking<List<Members>> asking)
      throws SupplierFault, InterruptedException {
    List<Members> elements = known(call);
    if (elements == null) {
      elements = turns.patiently(asking);
      read.put(call, elements);
    }
    return elements;
  }

  private @Nullable List<Members> known(String call) {
    return read.computeIfAbsent(call, before::take);
  }

  private static List<Element> elements(List<Members> all) {
    return all.stream().flatMap(its -> Element.of(its).stream()).toList();
  }

  /** What there is to know of these beyond the search. */
  Details details(List<Element> elements) throws SupplierFault, InterruptedException {
    List<String> symbols = elements.stream().map(Element::symbol).distinct().toList();
    var details = new Details();
    for (int from = 0; from < symbols.size(); from += SYMBOLS) {
      add(symbols.subList(from, Math.min(from + SYMBOLS, symbols.size())), details);
    }
    return details;
  }

  private void add(List<String> symbols, Details details)
      throws SupplierFault, InterruptedException {
    Map<String, String> priced = client.country();
    priced.put("currency", client.currency());
    priced.put("scope[0]", "prices");
    priced.put("scope[1]", "stock");
    details.addPrices(ofAll("/products/data", priced, symbols));
    details.addParameters(ofAll("/products/parameters", client.country(), symbols));
    details.addFiles(ofAll("/products/files", client.country(), symbols));
  }

  private List<Members> ofAll(String path, Map<String, String> query, List<String> symbols)
      throws SupplierFault, InterruptedException {
    List<String> open =
        symbols.stream().filter(symbol -> known(path + " " + symbol) == null).toList();
    if (!open.isEmpty()) {
      List<Members> said = ask(path, query, open);
      open.forEach(symbol -> read.put(path + " " + symbol, of(symbol, said)));
    }
    return symbols.stream()
        .flatMap(symbol -> read.getOrDefault(path + " " + symbol, List.of()).stream())
        .toList();
  }

  private static List<Members> of(String symbol, List<Members> elements) {
    return elements.stream()
        .filter(its -> its.text("symbol").filter(symbol::equals).isPresent())
        .toList();
  }

  private List<Members> ask(String path, Map<String, String> query, List<String> symbols)
      throws SupplierFault, InterruptedException {
    Map<String, String> whole = new LinkedHashMap<>(query);
    for (int i = 0; i < symbols.size(); i++) {
      whole.put("symbols[%d]".formatted(i), symbols.get(i));
    }
    try {
      return turns.patiently(() -> TmeReply.elements(send(path, whole)));
    } catch (SupplierFault.BadCall refused) {
      // The symbols are its own, from a moment ago: no number of ours is to blame.
      throw new SupplierFault.Down("it does not take its own symbols");
    }
  }

  /** With a new token, once, where the one that is held is refused. */
  private Reply send(String path, Map<String, String> query)
      throws SupplierFault, InterruptedException {
    String token = client.token();
    turns.take();
    Reply reply = client.get(path, query, token);
    if (!TmeFaults.isTokenRefused(reply)) {
      return reply;
    }
    client.forget(token);
    String fresh = client.token();
    turns.take();
    return client.get(path, query, fresh);
  }
}
