package org.bomstream.part.source.digikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.BearerToken;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.SupplierHttp;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends calls to DigiKey, with the application's token. */
@ApplicationScoped
class DigiKeyClient {
  private static final String TOKEN = "/v1/oauth2/token";

  /** Of names and words; what decides is read by ids. */
  private static final String LANGUAGE = "en";

  @Inject SupplierHttp http;

  @Inject
  @ConfigProperty(name = "digikey.client-id")
  Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "digikey.client-secret")
  Optional<String> clientSecret;

  @Inject
  @ConfigProperty(name = "digikey.url")
  String url;

  @Inject
  @ConfigProperty(name = "digikey.site")
  String site;

  @Inject
  @ConfigProperty(name = "digikey.currency")
  String currency;

  Clock clock = Clock.systemUTC();

  private final BearerToken token = new BearerToken(this::grant, () -> clock.instant());

  /** Why there is no calling it. */
  Optional<String> off() {
    if (clientId.isEmpty()) {
      return Optional.of("DIGIKEY_CLIENT_ID is not set");
    }
    return clientSecret.isEmpty()
        ? Optional.of("DIGIKEY_CLIENT_SECRET is not set")
        : Optional.empty();
  }

  /** A token that holds. */
  String token() throws SupplierFault, InterruptedException {
    return token.get();
  }

  /** This one is refused. */
  void forget(String refused) {
    token.forget(refused);
  }

  Reply get(String path, String bearer) throws SupplierFault, InterruptedException {
    var call = HttpRequest.newBuilder(URI.create(Calls.below(url, path)));
    return http.send(headed(call.header("Accept", "application/json"), bearer));
  }

  Reply post(String path, JsonObject body, String bearer)
      throws SupplierFault, InterruptedException {
    return http.send(headed(Calls.post(Calls.below(url, path), body), bearer));
  }

  private HttpRequest.Builder headed(HttpRequest.Builder call, String bearer)
      throws SupplierFault.Refused {
    Calls.with(call, "Authorization", "Bearer " + bearer);
    Calls.with(call, "X-DIGIKEY-Client-Id", clientId.orElse(""));
    Calls.with(call, "X-DIGIKEY-Locale-Site", site);
    Calls.with(call, "X-DIGIKEY-Locale-Language", LANGUAGE);
    return Calls.with(call, "X-DIGIKEY-Locale-Currency", currency);
  }

  private BearerToken.Grant grant() throws SupplierFault, InterruptedException {
    Map<String, String> form =
        Map.of(
            "client_id",
            clientId.orElse(""),
            "client_secret",
            clientSecret.orElse(""),
            "grant_type",
            "client_credentials");
    Reply reply = http.send(Calls.post(Calls.below(url, TOKEN), form));
    if (!reply.isSuccess()) {
      throw DigiKeyFaults.ofToken(reply);
    }
    return BearerToken.Grant.of(reply.json());
  }
}
