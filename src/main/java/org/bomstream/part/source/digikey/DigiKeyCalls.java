package org.bomstream.part.source.digikey;

import jakarta.json.Json;
import java.util.Optional;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.CallTurns;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.reply.Members;

/** The calls of one question, each in its turn. */
final class DigiKeyCalls {
  private static final String SEARCH = "/products/v4/search/keyword";

  /** Up to 50 are had; whatever stands further behind is no near match. */
  private static final int MOST = 20;

  private final DigiKeyClient client;
  private final CallTurns turns;
  private final Quota minute;
  private final Quota day;

  DigiKeyCalls(DigiKeyClient client, CallTurns turns, Quota minute, Quota day) {
    this.client = client;
    this.turns = turns;
    this.minute = minute;
    this.day = day;
  }

  /**
   * What it says to one order code.
   *
   * @return empty where it has none such
   */
  Optional<Members> details(String sku) throws SupplierFault, InterruptedException {
    String path = "/products/v4/search/%s/productdetails".formatted(Calls.encoded(sku));
    Optional<Members> found = turns.patiently(() -> found(token -> client.get(path, token)));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Members body = found.get();
    if (body.object("Product").isEmpty()) {
      throw new SupplierFault.Down("its reply has no product");
    }
    return Optional.of(body);
  }

  /** What it finds for a maker's number, in two lists: exact matches, and products. */
  Members search(String mpn) throws SupplierFault, InterruptedException {
    var body =
        Json.createObjectBuilder()
            .add("Keywords", mpn)
            .add("Limit", MOST)
            .add("Offset", 0)
            .add(
                "FilterOptionsRequest",
                Json.createObjectBuilder().add("MarketPlaceFilter", "ExcludeMarketPlace"))
            .build();
    Optional<Members> reply =
        turns.patiently(() -> found(token -> client.post(SEARCH, body, token)));
    if (reply.isEmpty()) {
      return Members.of(null);
    }
    Members found = reply.get();
    if (!found.hasArray("ExactMatches") && !found.hasArray("Products")) {
      throw new SupplierFault.Down("its reply has no products");
    }
    return found;
  }

  /** Empty where it has no such part. */
  private Optional<Members> found(Call call) throws SupplierFault, InterruptedException {
    Reply reply = send(call);
    if (DigiKeyFaults.isNoSuchPart(reply)) {
      return Optional.empty();
    }
    if (!reply.isSuccess()) {
      throw DigiKeyFaults.of(reply);
    }
    return Optional.of(Members.of(reply.json()));
  }

  /** With a new token, once, where the one that is held is refused. */
  private Reply send(Call call) throws SupplierFault, InterruptedException {
    String token = client.token();
    Reply reply = sendInTurn(call, token);
    if (!DigiKeyFaults.isTokenRefused(reply)) {
      return reply;
    }
    client.forget(token);
    return sendInTurn(call, client.token());
  }

  private Reply sendInTurn(Call call, String token) throws SupplierFault, InterruptedException {
    turns.take();
    Reply reply = call.send(token);
    left(reply, "X-RateLimit-Remaining", day);
    left(reply, "X-BurstLimit-Remaining", minute);
    return reply;
  }

  private void left(Reply reply, String header, Quota quota) {
    reply
        .header(header)
        .map(String::strip)
        .filter(text -> text.matches("\\d{1,12}"))
        .ifPresent(left -> turns.turns().left(quota, Long.parseLong(left)));
  }

  /** A call that is sent with a token. */
  @FunctionalInterface
  private interface Call {
    Reply send(String token) throws SupplierFault, InterruptedException;
  }
}
