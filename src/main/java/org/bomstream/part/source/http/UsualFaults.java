package org.bomstream.part.source.http;

import org.bomstream.part.control.supplier.SupplierFault;

/**
 * What a reply's status says where its body says nothing that the supplier is known for: the
 * meanings of RFC 9110, and 429 of RFC 6585.
 */
public final class UsualFaults {
  private UsualFaults() {}

  /**
   * What went wrong.
   *
   * @param reply one that is no success, or one that cannot be understood
   */
  public static SupplierFault of(Reply reply) {
    int status = reply.status();
    return switch (status) {
      case 401, 403 ->
          new SupplierFault.Refused("it refuses the key (status %d)".formatted(status));
      case 429 -> new SupplierFault.Throttled("too many calls", reply.retryAfter().orElse(null));
      case 400, 413, 414, 422 ->
          new SupplierFault.BadCall("it finds fault with the call (status %d)".formatted(status));
      case 503 -> unavailable(reply);
      default -> down(status);
    };
  }

  /** One that says when to come again is busy, and not down. */
  private static SupplierFault unavailable(Reply reply) {
    return reply
        .retryAfter()
        .<SupplierFault>map(after -> new SupplierFault.Throttled("it is busy", after))
        .orElseGet(() -> down(reply.status()));
  }

  private static SupplierFault down(int status) {
    return new SupplierFault.Down(
        status / 100 == 2
            ? "its reply is none that is known"
            : "it answers with status %d".formatted(status));
  }
}
