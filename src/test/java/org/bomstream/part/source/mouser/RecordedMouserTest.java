package org.bomstream.part.source.mouser;

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

/** What is read of replies that Mouser has given. */
class RecordedMouserTest {

  @Test
  void readsAllRecordedReplies() throws Exception {
    var table = new ReadingTable("mouser");
    var fields = new NotedFields();
    for (var recorded : RecordedReplies.of("mouser")) {
      Members reply = Members.of(fields.noting(recorded.response()));
      String sku = recorded.key().replaceAll("mou_|\\.dat", "");
      assertThat(reply.objects("Errors")).isEmpty();
      List<Listing> found =
          new PartsFound(reply.object("SearchResults"), List.of(sku, "OTHER"), Instant.EPOCH)
              .under(sku);
      table.reply(found.isEmpty() ? "not found" : "found");
      table.listings(found);
    }
    table.write(fields);

    assertThat(table.replies()).isEqualTo(Map.of("found", 2, "not found", 1));
    assertThat(table.listings())
        .allMatch(listing -> listing.offers().getFirst().priceBreaks().size() == 4)
        .allMatch(listing -> listing.offers().getFirst().stock() != null);
  }
}
