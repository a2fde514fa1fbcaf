package org.bomstream.part.source.jlcpcb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.reply.Members;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls JLCPCB, each call signed. */
@ApplicationScoped
class JlcpcbClient {
  private static final String PATH = "/overseas/openapi/component/getComponentDetailByCode";

  @Inject SupplierHttp http;

  @Inject
  @ConfigProperty(name = "jlcpcb.url")
  String url;

  @Inject
  @ConfigProperty(name = "jlcpcb.app-id")
  Optional<String> appId;

  @Inject
  @ConfigProperty(name = "jlcpcb.access-key")
  Optional<String> accessKey;

  @Inject
  @ConfigProperty(name = "jlcpcb.secret-key")
  Optional<String> secretKey;

  Clock clock = Clock.systemUTC();

  /** What it has under these codes, in any order; nothing for those that it does not know. */
  List<Members> components(List<String> codes) throws SupplierFault, InterruptedException {
    String address = Calls.below(url, PATH);
    String body =
        Json.createObjectBuilder()
            .add("componentCodes", Json.createArrayBuilder(codes))
            .build()
            .toString();
    var signature =
        new JlcpcbSignature(appId.orElse(""), accessKey.orElse(""), secretKey.orElse(""));
    String signed = signature.of("POST", URI.create(address).getRawPath(), body, clock.instant());
    return JlcpcbFaults.components(
        http.send(Calls.with(Calls.post(address, body), "Authorization", signed)));
  }
}
