package org.bomstream.part.control.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the answers of a catalogue, a supplier, and the rules of part numbers. */
class JointAnswerTest {
  static final SourceAnswer NOT_FOUND = new SourceAnswer.NotFound("Not here.");
  static final Match READ =
      Match.of(Match.Kind.READ, new Match.Reason("rule", "Yageo RC: 10 k\u03a9, 1 %, 0402"));

  final JointAnswer joint = new JointAnswer();
  final List<JointAnswer.Said> said = new ArrayList<>();

  @BeforeEach
  void nameMakers() {
    joint.manufacturers = new Manufacturers();
    joint.manufacturers.readAliases();
  }

  @Test
  void takesAReadingWhereNobodyWouldKnowThePart() {
    assertThat(catalogue(NOT_FOUND).rules(reading("RC0402FR-0710KL")).answer())
        .isEqualTo(
            new PartAnswer.Found(
                new FoundPart(List.of(listing("numbers", "RC0402FR-0710KL", "Yageo")), READ)));
  }

  @Test
  void saysHowANumberReadsThatNoSupplierHas() {
    assertThat(supplier(NOT_FOUND).rules(reading("RC0402FR-0710KL")).answer())
        .isEqualTo(
            new PartAnswer.NotFound(
                "Not here. It reads as Yageo RC: 10 k\u03a9, 1 %, 0402; no source sells it."));
  }

  @Test
  void saysWhyANumberDoesNotRead() {
    var fault = new SourceAnswer.NotFound("There is no tolerance code Q in Yageo RC.");
    assertThat(catalogue(NOT_FOUND).rules(fault).answer())
        .isEqualTo(new PartAnswer.NotFound("Not here. There is no tolerance code Q in Yageo RC."));
  }

  @Test
  void waitsForASupplierThatCannotBeAskedThoughTheNumberReads() {
    var failed = new SourceAnswer.Failed("source_error", "away");
    assertThat(supplier(failed).rules(reading("RC0402FR-0710KL")).answer())
        .isEqualTo(new PartAnswer.Failed("source_error", "away"));
  }

  @Test
  void addsAReadingToWhatWasFound() {
    assertThat(catalogue(found("RC0402FR-0710KL", "YAGEO")).rules(reading("RC0402FR-0710KL")))
        .extracting(each -> ((PartAnswer.Found) each.answer()).part().listings())
        .isEqualTo(
            List.of(
                listing("catalogue", "RC0402FR-0710KL", "YAGEO"),
                listing("numbers", "RC0402FR-0710KL", "Yageo")));
  }

  @Test
  void leavesOutAReadingOfAnotherMaker() {
    assertThat(catalogue(found("RC0402FR-0710KL", "Molex")).rules(reading("RC0402FR-0710KL")))
        .extracting(each -> ((PartAnswer.Found) each.answer()).part().listings())
        .isEqualTo(List.of(listing("catalogue", "RC0402FR-0710KL", "Molex")));
  }

  @Test
  void takesNoneOfTwoPartsThatSourcesFind() {
    var answer = catalogue(found("47346-0001", "Molex")).supplier(found("47346-0001", "JST"));
    assertThat(answer.answer())
        .isEqualTo(
            new PartAnswer.Ambiguous(
                "catalogue says 47346-0001 of Molex, supplier says 47346-0001 of JST; name the"
                    + " manufacturer in the BOM."));
  }

  @Test
  void takesTwoSpellingsForOnePart() {
    var answer = catalogue(found("47346-0001", "Molex")).supplier(found("473460001", "MOLEX INC"));
    assertThat(((PartAnswer.Found) answer.answer()).part().listings()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"4938,-", "4938,Digi-Key", "12,n/a"})
  void isNeverCertainOfAFewDigitsWithoutAMaker(String mpn, String maker) {
    catalogue(found(mpn, "Alpha Wire"));
    assertThat(joint.of(new PartNumber(mpn, maker), said))
        .isEqualTo(
            new PartAnswer.Ambiguous(
                mpn
                    + " is a part of Alpha Wire, and may be one of others too;"
                    + " name the manufacturer in the BOM."));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"4938,Alpha Wire", "49380,-", "4938A,-"})
  void isCertainOfMoreDigitsOrWithAMaker(String mpn, String maker) {
    catalogue(found(mpn, "Alpha Wire"));
    assertThat(joint.of(new PartNumber(mpn, maker), said)).isInstanceOf(PartAnswer.Found.class);
  }

  private JointAnswerTest catalogue(SourceAnswer answer) {
    said.add(new JointAnswer.Said("catalogue", false, answer));
    return this;
  }

  private JointAnswerTest supplier(SourceAnswer answer) {
    said.add(
        new JointAnswer.Said(
            "supplier",
            true,
            answer instanceof SourceAnswer.Found(Listing its, Match match)
                ? new SourceAnswer.Found(listing("supplier", its.mpn(), its.manufacturer()), match)
                : answer));
    return this;
  }

  private JointAnswerTest rules(SourceAnswer answer) {
    said.add(new JointAnswer.Said("numbers", false, answer));
    return this;
  }

  private PartAnswer answer() {
    return joint.of(said);
  }

  private static SourceAnswer found(String mpn, String maker) {
    return new SourceAnswer.Found(listing("catalogue", mpn, maker), Match.EXACT);
  }

  private static SourceAnswer reading(String mpn) {
    return new SourceAnswer.Found(listing("numbers", mpn, "Yageo"), READ);
  }

  private static Listing listing(String source, String mpn, String maker) {
    return Listing.of(Provenance.of(source, Instant.EPOCH), mpn, maker);
  }
}
