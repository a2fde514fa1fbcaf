package org.bomstream.part.source.digikey;

import java.util.Locale;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.UsualFaults;
import org.bomstream.part.source.reply.Members;

/**
 * What DigiKey's replies without parts mean. Sources: developer.digikey.com, "Shared Concepts" (two
 * limits, both told by status 429, apart by body and headers) and its list of changes (errors as
 * problem JSON beside the old form).
 */
final class DigiKeyFaults {
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;

  private DigiKeyFaults() {}

  /** Whether it refuses the token, which may have been taken back before its end. */
  static boolean isTokenRefused(Reply reply) {
    return reply.status() == UNAUTHORIZED;
  }

  /**
   * Whether it says that it has no such part, as opposed to a wrong address: in an error of its own
   * form, the old or the new.
   */
  static boolean isNoSuchPart(Reply reply) {
    if (reply.status() != NOT_FOUND) {
      return false;
    }
    Members body = Members.in(reply);
    return body.text("title").filter("Not Found"::equalsIgnoreCase).isPresent()
        || body.count("status", "StatusCode").filter(its -> its == NOT_FOUND).isPresent();
  }

  /** The fault of a call for parts. */
  static SupplierFault of(Reply reply) {
    return reply.status() == TOO_MANY ? limit(reply) : UsualFaults.of(reply);
  }

  /** The fault of a call for a token: what is wrong with an application has status 400 as well. */
  static SupplierFault ofToken(Reply reply) {
    return reply.status() == BAD_REQUEST
        ? new SupplierFault.Refused("it gives no token for this application")
        : of(reply);
  }

  private static SupplierFault limit(Reply reply) {
    String body = reply.text().toLowerCase(Locale.ROOT);
    boolean isDay =
        body.contains("daily")
            || (!body.contains("burst")
                && reply.header("X-BurstLimit-Limit").isEmpty()
                && reply.header("X-RateLimit-Remaining").filter("0"::equals).isPresent());
    return isDay
        ? new SupplierFault.QuotaUsedUp(
            "the day's calls are used up", reply.retryAfter().orElse(null))
        : new SupplierFault.Throttled("too many calls", reply.retryAfter().orElse(null));
  }
}
