package org.bomstream.part.source.mouser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.reply.Members;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends searches to Mouser. The key is in the address, as its interface wants it. */
@ApplicationScoped
class MouserClient {
  private static final String SEARCH = "/api/v1/search/partnumber?apiKey=";
  private static final String BAR = "|";

  @Inject SupplierHttp http;

  @Inject
  @ConfigProperty(name = "mouser.api-key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "mouser.url")
  String url;

  /** Why there is no calling it. */
  Optional<String> off() {
    return key.isEmpty() ? Optional.of("MOUSER_API_KEY is not set") : Optional.empty();
  }

  /**
   * What it finds under some numbers.
   *
   * @param texts at most ten, of 3 to 40 characters, without a bar
   * @return its {@code SearchResults}
   */
  Members search(List<String> texts) throws SupplierFault, InterruptedException {
    String address = Calls.below(url, SEARCH + Calls.encoded(key.orElse("")));
    Reply reply = http.send(Calls.post(address, body(texts)));
    Optional<SupplierFault> fault = MouserFaults.in(reply);
    if (fault.isPresent()) {
      throw fault.get();
    }
    Members results = Members.of(reply.json()).object("SearchResults");
    if (!results.hasArray("Parts")) {
      throw new SupplierFault.Down("its reply has no parts");
    }
    return results;
  }

  private static JsonObject body(List<String> texts) {
    var request =
        Json.createObjectBuilder()
            .add("mouserPartNumber", String.join(BAR, texts))
            .add("partSearchOptions", "Exact");
    return Json.createObjectBuilder().add("SearchByPartRequest", request).build();
  }
}
