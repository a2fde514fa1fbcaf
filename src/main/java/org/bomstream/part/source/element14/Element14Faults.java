package org.bomstream.part.source.element14;

import java.util.Locale;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.UsualFaults;

/**
 * What element14's replies without products mean. Its gateway tells limits by status 403, as it
 * does wrong keys, and apart by a header; the body is HTML. Sources: partner.element14.com, and
 * "403 Developer Over QPS" as clients in the open have met it.
 */
final class Element14Faults {
  private static final int FORBIDDEN = 403;
  private static final String CODE = "X-Mashery-Error-Code";

  private Element14Faults() {}

  /** The fault of a reply that is no success. */
  static SupplierFault of(Reply reply) {
    return reply.status() == FORBIDDEN ? forbidden(reply) : UsualFaults.of(reply);
  }

  private static SupplierFault forbidden(Reply reply) {
    String said = plain(reply.header(CODE).or(() -> Optional.of(reply.text())).orElse(""));
    if (said.contains("OVER QPS")) {
      return new SupplierFault.Throttled("too many calls", reply.retryAfter().orElse(null));
    }
    if (said.contains("OVER RATE")) {
      return new SupplierFault.QuotaUsedUp(
          "the day's calls are used up", reply.retryAfter().orElse(null));
    }
    return new SupplierFault.Refused("the key is not accepted");
  }

  /** {@code ERR_403_DEVELOPER_OVER_QPS} in the header is {@code Developer Over Qps} in the page. */
  private static String plain(String text) {
    return text.toUpperCase(Locale.ROOT).replace('_', ' ');
  }
}
