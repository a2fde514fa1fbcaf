package org.bomstream.part.source.jlcpcb;

import java.util.List;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.UsualFaults;
import org.bomstream.part.source.reply.Members;

/**
 * What JLCPCB's replies mean. The body has a code of its own, with the meanings of statuses, and
 * may have another than the status is; the worse of the two counts. Clients in the open have seen
 * 401 for a wrong signature, 403 for an application without the right, 429 for too many calls.
 */
final class JlcpcbFaults {
  private static final int OK = 200;

  private JlcpcbFaults() {}

  /**
   * The components of a reply.
   *
   * @throws SupplierFault where it brings none for another reason than that it knows none
   */
  static List<Members> components(Reply reply) throws SupplierFault {
    Members body = Members.in(reply);
    long code = body.count("code").orElse((long) OK);
    boolean successful = body.flag("successful").orElse(true) && body.flag("success").orElse(true);
    if (reply.isSuccess() && code == OK && successful) {
      return listed(body);
    }
    boolean isStatus = code >= 400 && code < 600;
    throw UsualFaults.of(
        reply.isSuccess() && isStatus
            ? new Reply((int) code, reply.headers(), reply.body())
            : reply);
  }

  /** Its document has an object around the list, its server sends the list alone. */
  private static List<Members> listed(Members body) throws SupplierFault {
    if (body.hasArray("data")) {
      return body.objects("data");
    }
    Members data = body.object("data");
    if (data.hasArray("componentDetailResponseVOList")) {
      return data.objects("componentDetailResponseVOList");
    }
    throw new SupplierFault.Down("its reply has no list of components");
  }
}
