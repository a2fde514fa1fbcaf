package org.bomstream.part.source.lcsc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.reply.Members;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls LCSC, each call signed. */
@ApplicationScoped
class LcscClient {
  private static final String ROOT = "/rest/wmsc2agent/";

  /** The most that a page has. */
  private static final String PAGE = "30";

  @Inject SupplierHttp http;

  @Inject
  @ConfigProperty(name = "lcsc.url")
  String url;

  @Inject
  @ConfigProperty(name = "lcsc.key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "lcsc.secret")
  Optional<String> secret;

  Clock clock = Clock.systemUTC();

  /** The product with an order code, such as {@code C25804}; none where there is none. */
  List<Members> product(String code) throws SupplierFault, InterruptedException {
    return LcscProducts.of(result("product/info/" + Calls.encoded(code), Map.of()));
  }

  /**
   * The products with a maker's number. Where LCSC names an order code in place of products, that
   * is asked for, in a call of its own.
   */
  List<Members> search(String mpn, Turns turns) throws SupplierFault, InterruptedException {
    Map<String, String> question = new LinkedHashMap<>();
    question.put("keyword", mpn);
    question.put("match_type", "exact");
    question.put("current_page", "1");
    question.put("page_size", PAGE);
    question.put("is_available", "false");
    Members result = result("search/product", question);
    List<Members> products = LcscProducts.of(result);
    Optional<String> hint = LcscProducts.hint(result);
    if (products.isEmpty() && hint.isPresent()) {
      turns.next();
      return product(hint.get());
    }
    return products;
  }

  private Members result(String path, Map<String, String> question)
      throws SupplierFault, InterruptedException {
    Map<String, String> query = new LinkedHashMap<>(question);
    query.putAll(LcscSignature.of(key.orElse(""), secret.orElse(""), clock.instant()));
    return LcscFaults.result(http.send(Calls.get(url, ROOT + path, query)));
  }
}
