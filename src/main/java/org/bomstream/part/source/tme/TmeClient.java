package org.bomstream.part.source.tme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.BearerToken;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.reply.Members;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends calls to TME, with a token that lasts five minutes and is renewed. */
@ApplicationScoped
class TmeClient {
  private static final String TOKEN = "/auth/token";
  private static final String LANGUAGE = "en";

  @Inject SupplierHttp http;

  @Inject
  @ConfigProperty(name = "tme.token")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "tme.secret")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "tme.url")
  String url;

  @Inject
  @ConfigProperty(name = "tme.country")
  String country;

  @Inject
  @ConfigProperty(name = "tme.currency")
  String currency;

  Clock clock = Clock.systemUTC();

  private final BearerToken token = new BearerToken(this::grant, () -> clock.instant());

  /** Renews the token without the key; null where there is none yet. Used by one at a time. */
  private volatile @Nullable String renewal;

  /** Why there is no calling it. */
  Optional<String> off() {
    if (key.isEmpty()) {
      return Optional.of("TME_TOKEN is not set");
    }
    return secret.isEmpty() ? Optional.of("TME_SECRET is not set") : Optional.empty();
  }

  /** A token that holds. */
  String token() throws SupplierFault, InterruptedException {
    return token.get();
  }

  /** This one is refused, and what would renew it is as good as that. */
  void forget(String refused) {
    renewal = null;
    token.forget(refused);
  }

  /** The beginning of every query: whose offers are asked for. */
  Map<String, String> country() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("country", country);
    return query;
  }

  String currency() {
    return currency;
  }

  Reply get(String path, Map<String, String> query, String bearer)
      throws SupplierFault, InterruptedException {
    var call = Calls.get(url, path, query).header("Accept-Language", LANGUAGE);
    return http.send(Calls.with(call, "Authorization", "Bearer " + bearer));
  }

  private BearerToken.Grant grant() throws SupplierFault, InterruptedException {
    String renewing = renewal;
    if (renewing != null) {
      Reply renewed = ask(Map.of("grant_type", "refresh_token", "refresh_token", renewing));
      if (renewed.isSuccess()) {
        return granted(renewed);
      }
    }
    Reply reply = ask(Map.of("grant_type", "client_credentials"));
    if (!reply.isSuccess()) {
      throw TmeFaults.ofToken(reply);
    }
    return granted(reply);
  }

  private BearerToken.Grant granted(Reply reply) throws SupplierFault.Down {
    Members body = Members.of(reply.json());
    renewal = body.exactly("refresh_token").orElse(null);
    return BearerToken.Grant.of(body.json());
  }

  private Reply ask(Map<String, String> form) throws SupplierFault, InterruptedException {
    byte[] pair = (key.orElse("") + ":" + secret.orElse("")).getBytes(StandardCharsets.UTF_8);
    String basic = "Basic " + Base64.getEncoder().encodeToString(pair);
    return http.send(Calls.with(Calls.post(Calls.below(url, TOKEN), form), "Authorization", basic));
  }
}
