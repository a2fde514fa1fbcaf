package org.bomstream.part.source.tme;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.UsualFaults;
import org.bomstream.part.source.reply.Members;

/**
 * What TME's replies without products mean. Sources: developers.tme.eu (words of errors, which
 * begin with {@code E_}), and clients in the open: 401 is a token that has ended, 403 and 429 are
 * too many calls, a symbol that it does not know is {@code E_INPUT_PARAMS_VALIDATION_ERROR}.
 */
final class TmeFaults {
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private TmeFaults() {}

  static boolean isTokenRefused(Reply reply) {
    return reply.status() == UNAUTHORIZED;
  }

  /** Whether it says that there is no such symbol, as opposed to a wrong address. */
  static boolean isUnknownSymbol(Reply reply) {
    boolean isJson = !Members.in(reply).isEmpty();
    return (reply.status() == NOT_FOUND && isJson)
        || word(reply).contains("INPUT_PARAMS_VALIDATION");
  }

  /** The fault of a reply that has no products. */
  static SupplierFault of(Reply reply) {
    String word = word(reply);
    if (word.contains("INPUT_PARAMS")) {
      return new SupplierFault.BadCall("it finds fault with the number");
    }
    if (word.contains("AUTHORIZATION") || word.contains("FORBIDDEN") || word.contains("TOKEN")) {
      return new SupplierFault.Refused("the key is not accepted");
    }
    if (word.contains("LIMIT") || word.contains("TOO_MANY") || reply.status() == FORBIDDEN) {
      return new SupplierFault.Throttled("too many calls", reply.retryAfter().orElse(null));
    }
    return UsualFaults.of(reply);
  }

  /** The fault of a call for a token: a wrong key has status 400, 401 or 403. */
  static SupplierFault ofToken(Reply reply) {
    boolean refused =
        switch (reply.status()) {
          case BAD_REQUEST, UNAUTHORIZED, FORBIDDEN -> true;
          default -> false;
        };
    return refused
        ? new SupplierFault.Refused("it gives no token for this application")
        : UsualFaults.of(reply);
  }

  /** Its words for what is wrong; empty where the body is none of its own. */
  private static String word(Reply reply) {
    Members body = Members.in(reply);
    return Stream.of(body, body.object("error"))
        .flatMap(its -> Stream.of("status", "Status", "code", "error").map(its::text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "))
        .toUpperCase(Locale.ROOT);
  }
}
