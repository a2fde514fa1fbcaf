package org.bomstream.part.source.mouser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.mouser.MouserStub.listings;
import static org.bomstream.part.source.mouser.MouserStub.mpn;
import static org.bomstream.part.source.mouser.MouserStub.sku;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.SupplierStub.Asked;
import org.bomstream.part.source.reply.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MouserTest {
  private static final String FOUND = Fixtures.text("mouser/found.json");
  private static final String NONE =
      "{\"Errors\":[],\"SearchResults\":{\"NumberOfResult\":0,\"Parts\":[]}}";

  private final MouserStub mouser = new MouserStub();

  @AfterEach
  void close() {
    mouser.close();
  }

  private static String joined(Asked asked) {
    return asked.json().getJsonObject("SearchByPartRequest").getString("mouserPartNumber");
  }

  /** A reply of so many parts of one number each, of a total. */
  private static String parts(int total, int from, int to) {
    String parts =
        IntStream.range(from, to)
            .mapToObj(
                i ->
                    "{\"ManufacturerPartNumber\":\"NUM%d\",\"Manufacturer\":\"M\",\"MouserPartNumber\":\"1-%d\"}"
                        .formatted(i, i))
            .collect(Collectors.joining(","));
    return "{\"Errors\":[],\"SearchResults\":{\"NumberOfResult\":%d,\"Parts\":[%s]}}"
        .formatted(total, parts);
  }

  @Test
  void asksForSeveralNumbersAtOnce() throws Exception {
    mouser.server.answers(200, FOUND);

    PartNumber fuse = mpn("5mfx 6-r");
    PartNumber led = mpn("A/B #1+2");
    PartNumber none = mpn("NOSUCH");
    Map<PartNumber, SupplierAnswer> answers = mouser.ask(fuse, led, none);

    Asked asked = mouser.server.asked().getFirst();
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.path()).isEqualTo("/api/v1/search/partnumber?apiKey=k3y%26%2F%2B");
    assertThat(joined(asked)).isEqualTo("5mfx 6-r|A/B #1+2|NOSUCH");
    assertThat(asked.json().getJsonObject("SearchByPartRequest").getString("partSearchOptions"))
        .isEqualTo("Exact");
    assertThat(listings(answers.get(fuse))).extracting(Listing::mpn).containsExactly("5MFX 6-R");
    assertThat(listings(answers.get(led))).extracting(Listing::mpn).containsExactly("A/B #1+2");
    assertThat(listings(answers.get(none))).isEmpty();
    assertThat(mouser.turns.taken()).isZero();
  }

  @Test
  void joinsOrderCodesOfOnePart() throws Exception {
    mouser.server.answers(200, FOUND);

    Map<PartNumber, SupplierAnswer> answers = mouser.ask(mpn("5MFX 6-R"));

    assertThat(listings(answers.get(mpn("5MFX 6-R"))))
        .singleElement()
        .satisfies(
            listing ->
                assertThat(listing.offers())
                    .extracting(offer -> offer.code().sku())
                    .containsExactly("530-5MFX6-R", "530-5MFX6-R-B"));
  }

  @Test
  void givesPartToTheNumberWrittenTheSameRatherThanToOneAlike() throws Exception {
    mouser.server.answers(200, FOUND);

    PartNumber same = mpn("5MFX 6-R");
    PartNumber alike = mpn("5MFX6R");
    Map<PartNumber, SupplierAnswer> answers = mouser.ask(same, alike);

    assertThat(listings(answers.get(same))).hasSize(1);
    assertThat(listings(answers.get(alike))).isEmpty();
  }

  @Test
  void givesPartToTheOneNumberThatWasAskedFor() throws Exception {
    mouser.server.answers(200, FOUND);

    assertThat(listings(mouser.ask(mpn("5MFX")).get(mpn("5MFX")))).hasSize(2);
  }

  @Test
  void sendsNoNumberThatIsTooShortTooLongOrHasABar() throws Exception {
    mouser.server.answers(200, FOUND);

    PartNumber fuse = mpn("5MFX 6-R");
    Map<PartNumber, SupplierAnswer> answers =
        mouser.ask(mpn("AB"), mpn("X".repeat(41)), mpn("5MFX|6"), fuse);

    assertThat(joined(mouser.server.asked().getFirst())).isEqualTo("5MFX 6-R");
    assertThat(answers.values().stream().filter(SupplierAnswer.BadRequest.class::isInstance))
        .hasSize(3);
    assertThat(listings(answers.get(fuse))).hasSize(1);
  }

  @Test
  void callsNobodyForNumbersThatCannotBeSent() throws Exception {
    assertThat(mouser.ask(mpn("AB"))).hasSize(1);
    assertThat(mouser.server.asked()).isEmpty();
  }

  @Test
  void asksForOrderCodeFirstAndByNumberWhereItIsGone() throws Exception {
    mouser.server.answers(200, NONE).answers(200, FOUND);

    PartNumber fuse = sku("530-GONE", "5MFX 6-R");
    Map<PartNumber, SupplierAnswer> answers = mouser.ask(fuse);

    assertThat(mouser.server.asked())
        .extracting(MouserTest::joined)
        .containsExactly("530-GONE", "5MFX 6-R");
    assertThat(listings(answers.get(fuse))).hasSize(1);
    assertThat(mouser.turns.taken()).isOne();
  }

  @Test
  void findsByOrderCodeAlone() throws Exception {
    mouser.server.answers(200, FOUND);

    PartNumber fuse = sku("530-5mfx6-r-b", null);
    assertThat(listings(mouser.ask(fuse, mpn("NUM77")).get(fuse)))
        .flatExtracting(Listing::offers)
        .hasSize(1);
  }

  @Test
  void asksAloneForWhatACutReplyMayHaveLost() throws Exception {
    mouser.server.answers(200, parts(60, 0, 50)).answers(200, parts(1, 55, 56));

    PartNumber first = mpn("NUM0");
    PartNumber lost = mpn("NUM55");
    Map<PartNumber, SupplierAnswer> answers = mouser.ask(first, lost);

    assertThat(joined(mouser.server.asked().getLast())).isEqualTo("NUM55");
    assertThat(listings(answers.get(lost))).hasSize(1);
    assertThat(mouser.turns.taken()).isOne();
  }

  @Test
  void sendsNumberOfTwoMakersOnce() throws Exception {
    mouser.server.answers(200, parts(1, 1, 2));

    PartNumber one = new PartNumber("NUM1", "A");
    PartNumber other = new PartNumber("NUM1", "B");
    Map<PartNumber, SupplierAnswer> answers = mouser.ask(one, other);

    assertThat(joined(mouser.server.asked().getFirst())).isEqualTo("NUM1");
    assertThat(answers.values()).allMatch(answer -> listings(answer).size() == 1);
  }

  @Test
  void isOffWithoutKey() {
    assertThat(mouser.adapter.off()).isEmpty();
    mouser.adapter.client.key = Optional.empty();
    assertThat(mouser.adapter.off()).contains("MOUSER_API_KEY is not set");
  }
}
