package org.bomstream.part.source.digikey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.NotedFields;
import org.bomstream.part.source.reply.ReadingTable;
import org.bomstream.part.source.reply.RecordedReplies;
import org.junit.jupiter.api.Test;

/** What is read of replies that DigiKey has given. */
class RecordedDigiKeyTest {

  @Test
  void readsAllRecordedReplies() throws Exception {
    var table = new ReadingTable("digikey");
    var fields = new NotedFields();
    for (var recorded : RecordedReplies.of("digikey_v4")) {
      Members reply = Members.of(fields.noting(recorded.response()));
      var reading = ProductReading.of(reply, Instant.EPOCH);
      List<Members> products = products(reply);
      table.reply(
          products.isEmpty()
              ? "not found"
              : reply.hasArray("Products") ? "found by search" : "found by details");
      for (Members product : products) {
        List<Listing> listing = reading.listing(product).stream().toList();
        assertThat(listing)
            .as(recorded.key())
            .hasSize(VariationReading.isOfMarketPlaceAlone(product) ? 0 : 1);
        table.listings(listing);
      }
    }
    table.write(fields);

    assertThat(table.replies())
        .isEqualTo(Map.of("not found", 5, "found by details", 44, "found by search", 5));
    assertThat(table.listings()).hasSize(66);
    assertThat(lifecycles(table)).filteredOn("obsolete"::equals).hasSize(6);
    assertThat(table.listings())
        .filteredOn(listing -> listing.fact(Fact.LAST_BUY_DATE).isPresent())
        .hasSize(3);
    assertThat(table.listings())
        .allMatch(
            listing ->
                listing.offers().stream()
                    .allMatch(
                        offer -> offer.priceBreaks().isEmpty() || "USD".equals(offer.currency())));
    assertThat(fields.read()).noneMatch(path -> path.contains("MyPricing"));
  }

  private static List<Members> products(Members reply) {
    return Stream.of(
            Stream.of(reply.object("Product")).filter(its -> !its.isEmpty()),
            reply.objects("ExactMatches").stream(),
            reply.objects("Products").stream())
        .flatMap(each -> each)
        .toList();
  }

  private static List<String> lifecycles(ReadingTable table) {
    return table.listings().stream()
        .flatMap(listing -> listing.fact(Fact.LIFECYCLE).stream())
        .toList();
  }
}
