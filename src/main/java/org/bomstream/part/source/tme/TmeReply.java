package org.bomstream.part.source.tme;

import java.util.List;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.reply.Members;

/** The form of TME's replies: {@code {"status": "OK", "data": {"elements": […]}}}. */
final class TmeReply {
  private TmeReply() {}

  /** The elements of a reply of products. */
  static List<Members> elements(Reply reply) throws SupplierFault {
    return elements(data(reply));
  }

  /** The elements of one scope of a search's reply. */
  static List<Members> elements(Reply reply, String scope) throws SupplierFault {
    return elements(data(reply).object(scope));
  }

  private static Members data(Reply reply) throws SupplierFault {
    if (!reply.isSuccess()) {
      throw TmeFaults.of(reply);
    }
    Members body = Members.of(reply.json());
    if (body.text("status").filter(status -> !status.equals("OK")).isPresent()) {
      throw TmeFaults.of(reply);
    }
    return body.object("data");
  }

  private static List<Members> elements(Members list) throws SupplierFault.Down {
    if (!list.hasArray("elements")) {
      throw new SupplierFault.Down("its reply has no products");
    }
    return list.objects("elements");
  }
}
