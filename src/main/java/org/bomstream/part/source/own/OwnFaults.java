package org.bomstream.part.source.own;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.UsualFaults;
import org.bomstream.part.source.reply.Members;

/**
 * What the replies of a company's own source mean: as the contract says, and where it says nothing,
 * as HTTP does.
 */
final class OwnFaults {
  /** Longer pauses than this are a quota's, and are told to who waits. */
  private static final Duration SHORT = Duration.ofMinutes(5);

  private OwnFaults() {}

  /**
   * The answers of a reply, in its order.
   *
   * @throws SupplierFault where it has none
   */
  static List<Members> answers(Reply reply) throws SupplierFault {
    if (!reply.isSuccess()) {
      throw fault(reply);
    }
    Members body = Members.of(reply.json());
    if (!body.hasArray("answers")) {
      throw new SupplierFault.Down("its reply has no answers");
    }
    int elements = body.json().getJsonArray("answers").size();
    List<Members> answers = body.objects("answers");
    if (answers.size() != elements) {
      throw new SupplierFault.Down("an answer of its reply is no object");
    }
    return answers;
  }

  private static SupplierFault fault(Reply reply) {
    Optional<Duration> after = reply.retryAfter();
    boolean busy = reply.status() == 429 || reply.status() == 503;
    boolean isLong = after.filter(its -> its.compareTo(SHORT) > 0).isPresent();
    return busy && isLong
        ? new SupplierFault.QuotaUsedUp("it takes no calls for a while", after.get())
        : UsualFaults.of(reply);
  }
}
