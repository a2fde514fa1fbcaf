package org.bomstream.part.source.element14;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.reply.Members;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends searches to element14. The key is in the address, as its interface wants it. */
@ApplicationScoped
class Element14Client {
  private static final String SEARCH = "/catalog/products";

  /** So that several shops' packagings of near numbers find room; up to 25 are had. */
  private static final int MOST = 25;

  /** A reply has one of these, by what was asked for; the others are of no call of ours. */
  private static final List<String> ROOTS =
      List.of(
          "manufacturerPartNumberSearchReturn",
          "premierFarnellPartNumberReturn",
          "keywordSearchReturn");

  @Inject SupplierHttp http;

  @Inject
  @ConfigProperty(name = "element14.api-key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "element14.url")
  String url;

  /** Why there is no calling it. */
  Optional<String> off() {
    return key.isEmpty() ? Optional.of("ELEMENT14_API_KEY is not set") : Optional.empty();
  }

  /**
   * What a shop has.
   *
   * @param term for example {@code id:2496834}
   * @return none where it says that it has none
   */
  List<Members> products(String term, String store) throws SupplierFault, InterruptedException {
    Reply reply = http.send(Calls.get(url, SEARCH, query(term, store)));
    if (!reply.isSuccess()) {
      throw Element14Faults.of(reply);
    }
    return products(Members.of(reply.json()));
  }

  /** The products of a reply, whichever of its forms it has. */
  static List<Members> products(Members reply) throws SupplierFault.Down {
    Members found =
        ROOTS.stream()
            .map(reply::object)
            .filter(its -> !its.isEmpty())
            .findFirst()
            .orElse(Members.of(null));
    if (!found.hasArray("products")
        && found.count("numberOfResults").filter(n -> n == 0).isEmpty()) {
      throw new SupplierFault.Down("its reply has no products");
    }
    return found.objects("products");
  }

  private Map<String, String> query(String term, String store) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("term", term);
    query.put("storeInfo.id", store);
    query.put("callInfo.apiKey", key.orElse(""));
    query.put("callInfo.responseDataFormat", "JSON");
    query.put("resultsSettings.offset", "0");
    query.put("resultsSettings.numberOfResults", Integer.toString(MOST));
    query.put("resultsSettings.responseGroup", "large");
    query.put("versionNumber", "1.4");
    return query;
  }
}
