package org.bomstream.part.source.element14;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.NotedFields;
import org.bomstream.part.source.reply.ReadingTable;
import org.bomstream.part.source.reply.RecordedReplies;
import org.junit.jupiter.api.Test;

/** What is read of replies that element14 has given. */
class RecordedElement14Test {

  @Test
  void readsAllRecordedReplies() throws Exception {
    var table = new ReadingTable("element14");
    var fields = new NotedFields();
    int products = 0;
    for (var recorded : RecordedReplies.of("element14")) {
      Members reply = Members.of(fields.noting(recorded.response()));
      String store = recorded.key().replaceAll(".*_|\\.dat", "");
      List<Members> its = Element14Client.products(reply);
      List<Listing> found = new ProductsReading(Store.of(store), Instant.EPOCH).listings(its);
      table.reply(found.isEmpty() ? "not found" : "found");
      table.listings(found);
      products += its.size();
    }
    table.write(fields);

    assertThat(table.replies()).isEqualTo(Map.of("found", 81, "not found", 22));
    assertThat(products).isEqualTo(544);
    assertThat(table.listings()).flatExtracting(Listing::offers).hasSize(544);
  }
}
