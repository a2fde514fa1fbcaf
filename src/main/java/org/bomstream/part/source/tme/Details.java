package org.bomstream.part.source.tme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bomstream.part.source.reply.Members;

/**
 * What three calls say of products beyond a search, by symbol: prices and stock, parameters, files.
 */
final class Details {
  private final Map<String, Members> prices = new HashMap<>();
  private final Map<String, Members> parameters = new HashMap<>();
  private final Map<String, Members> files = new HashMap<>();

  void addPrices(List<Members> elements) {
    add(elements, prices);
  }

  void addParameters(List<Members> elements) {
    add(elements, parameters);
  }

  void addFiles(List<Members> elements) {
    add(elements, files);
  }

  private static void add(List<Members> elements, Map<String, Members> bySymbol) {
    for (Members element : elements) {
      element.text("symbol").ifPresent(symbol -> bySymbol.putIfAbsent(symbol, element));
    }
  }

  /** Without members where nothing is said. */
  Members prices(String symbol) {
    return prices.getOrDefault(symbol, Members.of(null));
  }

  Members parameters(String symbol) {
    return parameters.getOrDefault(symbol, Members.of(null));
  }

  Members files(String symbol) {
    return files.getOrDefault(symbol, Members.of(null));
  }
}
