package org.bomstream.part.source.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bomstream.part.control.OwnDatabaseFailed;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.control.StatementCount;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.source.catalogue.file.CataloguePlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.postgresql.ds.PGSimpleDataSource;

@ResourceLock(PartDatabase.NAME)
class PartCatalogueTest {

  @TempDir Path folder;
  DataSource database;
  CatalogueStore store;
  PartCatalogue catalogue;

  @BeforeEach
  void emptyCatalogue() throws Exception {
    database = PartDatabase.empty();
    store = PartDatabase.store(database);
    catalogue = PartDatabase.catalogue(database);
  }

  @Test
  void findsThePartOfTheMakerByAnyOfItsNames() throws Exception {
    load("parts.csv", "LM358DR,Texas Instruments,Dual op amp,Active");
    for (String maker : List.of("TI", "Texas Instruments", "TEXAS INSTRUMENTS INC")) {
      assertThat(found("lm358dr", maker).lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    }
  }

  @Test
  void namesTheSourceAndTheMakersOwnName() throws Exception {
    load("parts.csv", "LM358DR,TI,Dual op amp,Active");
    assertThat(found("LM358DR", null).source()).isEqualTo("catalogue (parts.csv)");
    assertThat(found("LM358DR", null).manufacturer()).isEqualTo("Texas Instruments");
  }

  @Test
  void prefersTheExactSpellingToTheLooserOne() throws Exception {
    load("parts.csv", "ABC-1234,Bourns,with dash,", "ABC1234,Bourns,without dash,");
    assertThat(found("ABC1234", "Bourns").description()).isEqualTo("without dash");
    assertThat(found("ABC-1234", "Bourns").description()).isEqualTo("with dash");
    assertThat(look("AB-C1234", "Bourns")).isInstanceOf(SourceAnswer.Ambiguous.class);
  }

  @Test
  void takesTwoSpellingsInTwoFilesForOnePart() throws Exception {
    load("first.csv", "47346-0001,Molex,Micro-USB,");
    load("second.csv", "0473460001,Molex,,Active");
    PartFacts facts = found("473460001", "Molex");
    assertThat(facts.mpn()).isEqualTo("47346-0001");
    assertThat(facts.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
  }

  @Test
  void doesNotTakeAPartForAnotherOfSimilarNumber() throws Exception {
    load("parts.csv", "SMBJ6.0CA,Littelfuse,6 V,", "MAX1487EESA+,Maxim,lead-free,");
    assertThat(look("SMBJ60CA", "Littelfuse")).isInstanceOf(SourceAnswer.NotFound.class);
    assertThat(look("MAX1487EESA", "Maxim")).isInstanceOf(SourceAnswer.NotFound.class);
    assertThat(look("MAX1487EESA+.", "Maxim")).isInstanceOf(SourceAnswer.Found.class);
  }

  @Test
  void saysThatOnlyAnotherPackingIsKnown() throws Exception {
    load("parts.csv", "FT232RL-REEL,FTDI,USB UART,Obsolete");
    assertThat(found("FT232RL", "FTDI").mpn()).isEqualTo("FT232RL-REEL");
    assertThat(match("FT232RL", "FTDI"))
        .isEqualTo(
            Match.of(
                Match.Kind.PACKING,
                new Match.Reason("packing", "Asked for FT232RL, found FT232RL-REEL.")));
    assertThat(match("FT232RL-REEL", "FTDI")).isEqualTo(Match.EXACT);
  }

  @Test
  void saysThatTheMakerIsWrittenOtherwise() throws Exception {
    load("parts.csv", "LM358DR,TI,Dual op amp,Active", "MAX232,Maxim Integrated,Driver,Active");
    assertThat(match("LM358DR", "TI").reasons())
        .containsExactly(new Match.Reason("maker", "Asked for TI, found Texas Instruments."));
    assertThat(match("MAX232", "Analog Devices"))
        .extracting(Match::kind, match -> match.reasons().getFirst().code())
        .containsExactly(Match.Kind.ALIAS, "maker_related");
  }

  @Test
  void acceptsARelatedMakerOnlyWhereTheNamedOneHasNoSuchPart() throws Exception {
    load("parts.csv", "BSS84,Nexperia,of Nexperia,", "BSS84,onsemi,of onsemi,");
    assertThat(found("BSS84", "NXP").description()).isEqualTo("of Nexperia");
    assertThat(found("BSS84", "Fairchild").description()).isEqualTo("of onsemi");
    load("more.csv", "BSS84,NXP,of NXP,");
    assertThat(found("BSS84", "NXP").description()).isEqualTo("of NXP");
  }

  @Test
  void asksForTheMakerWhereSeveralMakeIt() throws Exception {
    load("parts.csv", "2N7002,Nexperia,,", "2N7002,onsemi,,", "2N7002,Diodes Inc,,");
    assertThat(look("2N7002", "n/a"))
        .isEqualTo(
            new SourceAnswer.Ambiguous(
                "Parts numbered 2N7002 are made by Nexperia, onsemi and Diodes Incorporated;"
                    + " name the manufacturer in the BOM."));
  }

  @Test
  void saysWhoMakesItWhereTheNamedOneDoesNot() throws Exception {
    load("parts.csv", "2N7002,Nexperia,,");
    assertThat(look("2N7002", "Molex"))
        .isEqualTo(
            new SourceAnswer.NotFound(
                "The catalogue has no part numbered 2N7002 of Molex, only of Nexperia."));
    assertThat(look("XYZ-99999", null))
        .isEqualTo(new SourceAnswer.NotFound("The catalogue has no part numbered XYZ-99999."));
  }

  @Test
  void completesTheFactsOfOneFileByThoseOfTheNext() throws Exception {
    load("first.csv", "LM358DR,TI,from the first,");
    load("second.csv", "LM358DR,Texas Instruments,from the second,Active");
    PartFacts facts = found("LM358DR", "TI");
    assertThat(facts.description()).isEqualTo("from the first");
    assertThat(facts.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    assertThat(facts.rohs()).isEqualTo(Rohs.UNKNOWN);
    assertThat(facts.source()).isEqualTo("catalogue (first.csv, second.csv)");
  }

  @Test
  void asksTheDatabaseOnceForAllNumbers() throws Exception {
    load("parts.csv", "LM358DR,TI,,");
    StatementCount statements = new StatementCount(database);
    catalogue.database = statements.database();
    List<PartNumber> numbers =
        IntStream.range(0, 1000)
            .mapToObj(i -> new PartNumber("LM%04d".formatted(i), null))
            .toList();
    catalogue.lookUp(numbers);
    assertThat(statements.prepared()).isEqualTo(1);
    assertThat(statements.openConnections()).isZero();
  }

  @Test
  void asksForANumberOnceUntilTheNextLookAtTheFiles() throws Exception {
    load("parts.csv", "LM358DR,TI,Dual op amp,", "LM317,TI,Regulator,");
    assertThat(found("LM358DR", "TI").description()).isEqualTo("Dual op amp");
    PartDatabase.execute("update catalogue_part set description = 'another'");
    assertThat(found("LM358DR", "TI").description()).isEqualTo("Dual op amp");
    assertThat(found("LM317", "TI").description()).isEqualTo("another");
    assertThat(found("LM358DR", null).description()).isEqualTo("another");
    catalogue.forget();
    assertThat(found("LM358DR", "TI").description()).isEqualTo("another");
  }

  @Test
  void saysSoWhenTheDatabaseIsAway() {
    PGSimpleDataSource away = new PGSimpleDataSource();
    away.setPortNumbers(new int[] {1});
    catalogue.database = away;
    assertThat(lookUpFails().isAway()).isTrue();
  }

  @Test
  void takesATableThatIsMissingForNoOutage() throws Exception {
    PartDatabase.execute("alter table catalogue_part rename to catalogue_part_away");
    try {
      assertThat(lookUpFails().isAway()).isFalse();
    } finally {
      PartDatabase.execute("alter table catalogue_part_away rename to catalogue_part");
    }
  }

  private OwnDatabaseFailed lookUpFails() {
    return assertThrows(
        OwnDatabaseFailed.class, () -> catalogue.lookUp(List.of(new PartNumber("LM358DR", null))));
  }

  private PartFacts found(String mpn, @Nullable String maker) throws SourceUnavailable {
    SourceAnswer answer = look(mpn, maker);
    assertThat(answer).as(mpn).isInstanceOf(SourceAnswer.Found.class);
    return PartDatabase.facts(answer);
  }

  private Match match(String mpn, @Nullable String maker) throws SourceUnavailable {
    return ((SourceAnswer.Found) look(mpn, maker)).match();
  }

  private SourceAnswer look(String mpn, @Nullable String maker) throws SourceUnavailable {
    PartNumber number = new PartNumber(mpn, maker);
    Map<PartNumber, SourceAnswer> answers =
        catalogue.lookUp(List.of(number, new PartNumber("ANOTHER", null)));
    assertThat(answers).hasSize(2);
    return Objects.requireNonNull(answers.get(number));
  }

  private void load(String name, String... rows) throws Exception {
    Path file = folder.resolve(name);
    List<String> lines =
        Stream.concat(Stream.of("mpn,manufacturer,description,status"), Stream.of(rows)).toList();
    Files.write(file, lines);
    store.load(CataloguePlace.of(file.toString()).orElseThrow().file(), 1);
    catalogue.forget();
  }
}
