package org.bomstream.part.source.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.catalogue.file.CataloguePlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Lines that name their part by a supplier's order code. */
@ResourceLock(PartDatabase.NAME)
class OrderCodeLookupTest {
  static final String RESISTOR = "0603WAF1002T5E,Uni-Royal,C25804,,10 kΩ";
  static final String TIMER = "NE555P,Texas Instruments,C46749,296-1411-5-ND,timer";

  @TempDir Path folder;
  CatalogueStore store;
  PartCatalogue catalogue;

  @BeforeEach
  void emptyCatalogue() throws Exception {
    var database = PartDatabase.empty();
    store = PartDatabase.store(database);
    catalogue = PartDatabase.catalogue(database);
  }

  @Test
  void findsAPartByAnOrderCodeAlone() throws Exception {
    load("parts.csv", RESISTOR, TIMER);
    SourceAnswer.Found found = found(null, null, lcsc("c 25804"));
    assertThat(found.listing().mpn()).isEqualTo("0603WAF1002T5E");
    assertThat(found.listing().offers()).hasSize(1);
    assertThat(found.match().kind()).isEqualTo(Match.Kind.SKU);
    assertThat(found.match().reasons())
        .containsExactly(new Match.Reason("sku", "LCSC c 25804 is 0603WAF1002T5E of Uni-Royal."));
  }

  @Test
  void takesNoCodeForOneOfAnotherSupplier() throws Exception {
    load("parts.csv", RESISTOR);
    assertThat(look(null, null, new OrderCode("tme", "C25804")))
        .isEqualTo(
            new SourceAnswer.NotFound("The catalogue has no part with the order code TME C25804."));
    assertThat(look(null, null, new OrderCode("other", "C25804")))
        .isInstanceOf(SourceAnswer.NotFound.class);
  }

  @Test
  void saysThatTheOrderCodeConfirmsTheNumber() throws Exception {
    load("parts.csv", TIMER);
    SourceAnswer.Found found = found("NE555P", "TI", lcsc("C46749"));
    assertThat(found.match().kind()).isEqualTo(Match.Kind.ALIAS);
    assertThat(found.match().reasons())
        .extracting(Match.Reason::detail)
        .contains("LCSC C46749 is NE555P of Texas Instruments.");
  }

  @Test
  void findsByTheCodeWhereTheNumberIsNotKnown() throws Exception {
    load("parts.csv", TIMER);
    SourceAnswer.Found found = found("TIMER-555", null, lcsc("C46749"));
    assertThat(found.match().kind()).isEqualTo(Match.Kind.SKU);
    assertThat(found.match().score()).isLessThan(1);
    assertThat(found.match().reasons())
        .extracting(Match.Reason::detail)
        .contains("Asked for TIMER-555, found NE555P.");
  }

  @Test
  void findsByTheNumberWhereTheCodeIsNotKnown() throws Exception {
    load("parts.csv", TIMER);
    assertThat(found("NE555P", null, lcsc("C1")).match()).isEqualTo(Match.EXACT);
  }

  @Test
  void asksWhichIsMeantWhereNumberAndCodeDiffer() throws Exception {
    load("parts.csv", RESISTOR, TIMER);
    assertThat(look("NE555P", null, lcsc("C25804")))
        .isEqualTo(
            new SourceAnswer.Ambiguous(
                "The number is NE555P of Texas Instruments, but LCSC C25804 is 0603WAF1002T5E of"
                    + " Uni-Royal; take out the one that is wrong."));
  }

  @Test
  void asksWhichIsMeantWhereTwoCodesDiffer() throws Exception {
    load("parts.csv", RESISTOR, TIMER);
    SourceAnswer answer =
        look(null, null, lcsc("C25804"), new OrderCode("digikey", "296-1411-5-ND"));
    assertThat(((SourceAnswer.Ambiguous) answer).detail())
        .isEqualTo(
            "The order codes name several parts: LCSC C25804 is 0603WAF1002T5E of Uni-Royal and"
                + " Digikey 296-1411-5-ND is NE555P of Texas Instruments.");
  }

  @Test
  void asksWhichIsMeantWhereTheLineNamesAnotherMaker() throws Exception {
    load("parts.csv", RESISTOR);
    assertThat(look(null, "Molex", lcsc("C25804"))).isInstanceOf(SourceAnswer.Ambiguous.class);
    assertThat(look("XYZ-1", "Molex", lcsc("C25804"))).isInstanceOf(SourceAnswer.Ambiguous.class);
  }

  @Test
  void tellsTheMakerOfANumberThatSeveralMake() throws Exception {
    load("parts.csv", "2N7002,Nexperia,C8545,,", "2N7002,onsemi,,,", "2N7002,Diodes Inc,,,");
    assertThat(look("2N7002", null, lcsc("C1"))).isInstanceOf(SourceAnswer.Ambiguous.class);
    assertThat(found("2N7002", null, lcsc("C8545")).listing().manufacturer()).isEqualTo("Nexperia");
  }

  @Test
  void joinsTheFilesThatKnowTheCode() throws Exception {
    load("first.csv", "NE555P,TI,C46749,,");
    load("second.csv", TIMER);
    Listing listing = found(null, null, lcsc("C46749")).listing();
    assertThat(listing.from().document()).isEqualTo("first.csv, second.csv");
    assertThat(listing.offers())
        .extracting(offer -> offer.code().supplier())
        .containsExactly("lcsc", "digikey");
  }

  private static OrderCode lcsc(String sku) {
    return new OrderCode("lcsc", sku);
  }

  private SourceAnswer.Found found(@Nullable String mpn, @Nullable String maker, OrderCode... codes)
      throws Exception {
    SourceAnswer answer = look(mpn, maker, codes);
    assertThat(answer).isInstanceOf(SourceAnswer.Found.class);
    return (SourceAnswer.Found) answer;
  }

  private SourceAnswer look(@Nullable String mpn, @Nullable String maker, OrderCode... codes)
      throws Exception {
    PartNumber number = new PartNumber(mpn, maker, List.of(codes));
    return Objects.requireNonNull(catalogue.lookUp(List.of(number)).get(number));
  }

  private void load(String name, String... rows) throws Exception {
    Path file = folder.resolve(name);
    Files.write(
        file,
        Stream.concat(
                Stream.of("mpn,manufacturer,lcsc,digikey part number,description"), Stream.of(rows))
            .toList());
    store.load(CataloguePlace.of(file.toString()).orElseThrow().file(), 1);
  }
}
