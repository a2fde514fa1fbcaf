package org.bomstream.part.source.tme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.NotedFields;
import org.bomstream.part.source.reply.ReadingTable;
import org.bomstream.part.source.reply.RecordedReplies;
import org.junit.jupiter.api.Test;

/**
 * What is read of replies that TME has given by its version 2. The client that recorded them has
 * kept a search's elements, and has joined what three calls say of one product.
 */
class RecordedTmeTest {
  private final ReadingTable table = new ReadingTable("tme");
  private final NotedFields fields = new NotedFields();

  @Test
  void readsAllRecordedReplies() throws Exception {
    for (var recorded : RecordedReplies.of("tme")) {
      if (recorded.key().endsWith("_v2.dat")) {
        String number = recorded.key().replaceAll("^[a-z]+_|_US_en_USD_v2\\.dat$", "");
        read(
            new PartNumber(number.replace("_NOPB", "/NOPB"), null),
            fields.noting(recorded.response()));
      }
    }
    table.write(fields);

    assertThat(table.replies())
        .isEqualTo(Map.of("product", 34, "found by search", 34, "not found", 12));
    assertThat(table.listings())
        .hasSize(34)
        .allMatch(listing -> listing.offers().getFirst().stock() != null)
        .allMatch(listing -> !listing.offers().getFirst().priceBreaks().isEmpty());
  }

  private void read(PartNumber number, JsonValue response) {
    if (response instanceof JsonArray found) {
      List<Element> all =
          found.stream().flatMap(each -> Element.of(Members.of(each)).stream()).toList();
      table.reply(all.isEmpty() ? "not found" : "found by search");
      assertThat(all).hasSize(found.size());
      if (!all.isEmpty()) {
        assertThat(Near.to(number, all)).as(number.text()).isNotEmpty();
      }
      return;
    }
    Members product = Members.of(response);
    var details = new Details();
    details.addPrices(List.of(product));
    details.addParameters(List.of(product));
    details.addFiles(List.of(product));
    List<Listing> listings =
        new ElementReading(details, Instant.EPOCH)
            .listings(number, Element.of(product).stream().toList());
    table.reply("product");
    table.listings(listings);
  }
}
