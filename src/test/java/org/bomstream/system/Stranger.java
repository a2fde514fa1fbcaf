package org.bomstream.system;

import java.net.InetAddress;
import java.util.List;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;

/**
 * Somebody hostile on the shared server, with an organization, an operator's token and an address
 * of its own: what is counted against it is counted against no other.
 */
record Stranger(String name, Api member, String operatorToken, InetAddress address, String bom)
    implements AutoCloseable {
  private static final int ADDRESSES = 250;

  static Stranger number(int number) throws Exception {
    var server = Bomstream.shared();
    // So that there is a key to sign with.
    Api.as("alice", server);
    var name = "stranger-" + number;
    var ofOperator = EmbeddedKey.claims(name).claim("groups", List.of("operator"));
    var ofMember = EmbeddedKey.claims(name).claim("organization_id", name);
    var member = new Api(server, EmbeddedKey.sign(server, ofMember));
    return new Stranger(
        name,
        member,
        EmbeddedKey.sign(server, ofOperator),
        InetAddress.getByName("127.0.77." + (1 + number % ADDRESSES)),
        member.upload(BomFiles.csv(1)));
  }

  /** Takes all with it that it has brought. */
  @Override
  public void close() {
    new Tables(member.server().jdbcUrl())
        .rows("select id from bom where created_by = ?", name)
        .forEach(this::delete);
  }

  private void delete(String id) {
    member.post("/api/boms/" + id + "/enrichment/cancel");
    Awaitility.await(id)
        .atMost(Api.PATIENCE)
        .until(() -> member.delete("/api/boms/" + id).statusCode() != 409);
  }
}
