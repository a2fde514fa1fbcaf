package org.bomstream.part.source.nexar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.reply.Members;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls Nexar, with a token. */
@ApplicationScoped
class NexarClient {
  @Inject SupplierHttp http;

  @Inject NexarTokens tokens;

  @Inject
  @ConfigProperty(name = "nexar.url")
  String url;

  /**
   * Asks one question.
   *
   * @return what was matched, in any order
   * @throws SupplierFault.Refused when a new token is refused as well: one may have been revoked
   */
  List<Members> call(JsonObject question) throws SupplierFault, InterruptedException {
    String token = tokens.token();
    NexarReply reply = send(question, token);
    if (reply.isRefusal()) {
      tokens.forget(token);
      reply = send(question, tokens.token());
    }
    return reply.matches();
  }

  private NexarReply send(JsonObject question, String token)
      throws SupplierFault, InterruptedException {
    return new NexarReply(
        http.send(
            Calls.with(
                Calls.post(Calls.below(url, "/graphql"), question),
                "Authorization",
                "Bearer " + token)));
  }
}
