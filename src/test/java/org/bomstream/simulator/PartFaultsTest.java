package org.bomstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Faults of what is said of parts, in answers that can be read. */
class PartFaultsTest {
  static Simulator simulator;
  static Caller caller;

  @BeforeAll
  static void start() {
    simulator = Simulator.start();
    caller = Caller.of(simulator);
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @Test
  void givesAnotherPart() {
    play("\"supplier\": \"own\", \"fault\": \"wrong_part\"");

    assertThat(Caller.mpns(Shop.OWN, caller.ask(Shop.OWN, "NE555P")))
        .hasSize(1)
        .doesNotContain("NE555P");
  }

  @Test
  void givesPartOfWhichTheNumberIsTheBeginning() {
    play("\"supplier\": \"own\", \"fault\": \"near_part\"");

    assertThat(Caller.mpns(Shop.OWN, caller.ask(Shop.OWN, "NE555P"))).containsExactly("NE555PQ1");
  }

  @Test
  void givesPartOfTwoMakers() {
    play("\"supplier\": \"own\", \"fault\": \"ambiguous\"");

    assertThat(listings("NE555P"))
        .extracting(listing -> listing.get("manufacturer"))
        .hasSize(2)
        .contains("Texas Instruments")
        .doesNotHaveDuplicates();
  }

  @Test
  void contradictsWhatIsSaidElsewhere() {
    play("\"supplier\": \"own\", \"fault\": \"contradictory\"");

    assertThat(listings("NE555P").getFirst())
        .returns("obsolete", listing -> listing.get("lifecycle"))
        .returns("unknown", listing -> listing.get("rohs"))
        .returns("0805", listing -> listing.get("package"));
  }

  @Test
  void befallsOneNumberAlone() {
    play("\"supplier\": \"own\", \"fault\": \"near_part\", \"number\": \"NE555P\"");

    assertThat(Caller.mpns(Shop.OWN, caller.askAll(Shop.OWN, "LM358DR", "NE555P")))
        .containsExactly("LM358DR", "NE555PQ1");
  }

  @Test
  void befallsShareOfTheParts() {
    play("\"supplier\": \"own\", \"fault\": \"near_part\", \"share\": 0.25");
    var all = simulator.catalogue().parts().stream().limit(100).map(part -> part.mpn());

    var mpns = Caller.mpns(Shop.OWN, caller.askAll(Shop.OWN, all.toArray(String[]::new)));

    assertThat(mpns.stream().filter(mpn -> mpn.endsWith("Q1")).count()).isBetween(10L, 45L);
  }

  @Test
  void writesPricesAsOtherCountriesDo() {
    play("\"supplier\": \"mouser\", \"fault\": \"localised\"");

    var part = Json.tree(caller.ask(Shop.MOUSER, "NE555P").body()).tree("SearchResults");
    assertThat(part.toString())
        .containsPattern("\"Price\":\"\\d+,\\d+ EUR\"")
        .contains("Auf Lager");
  }

  @Test
  void writesStatusAsOtherCountriesDo() {
    play("\"supplier\": \"digikey\", \"fault\": \"localised\"");

    assertThat(caller.ask(Shop.DIGIKEY, "NE555P").body())
        .contains("\"ProductStatus\":{\"Id\":0,\"Status\":\"Aktiv\"}");
  }

  @Test
  void answersInAnotherOrder() {
    play("\"supplier\": \"own\", \"fault\": \"reordered\"");

    assertThat(Caller.mpns(Shop.OWN, caller.askAll(Shop.OWN, "LM358DR", "NE555P")))
        .containsExactly("NE555P", "LM358DR");
  }

  @Test
  void leavesAnswersOut() {
    play("\"supplier\": \"nexar\", \"fault\": \"left_out\"");

    assertThat(Caller.mpns(Shop.NEXAR, caller.askAll(Shop.NEXAR, "LM358DR", "NE555P", "SS14")))
        .containsExactly("LM358DR", "SS14");
  }

  private static List<Tree> listings(String number) {
    var reply = Json.tree(caller.ask(Shop.OWN, number).body());
    return reply.trees("answers").getFirst().trees("listings");
  }

  private static void play(String fault) {
    simulator.script("{\"faults\": [{%s}]}".formatted(fault));
  }
}
