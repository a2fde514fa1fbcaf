package org.bomstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each path of a member in replies that suppliers have given, with the type of its value, is in the
 * simulator's own as well.
 */
class FieldPathsTest {
  private static final String ALL_OPEN =
      """
      {"quotas": [{"supplier": "all", "per_second": 0, "per_minute": 0, "per_day": 0}]}
      """;
  private static final int ENOUGH = 80;

  static Simulator simulator;
  static Caller caller;

  @BeforeAll
  static void start() {
    assumeTrue(
        System.getProperty("shared") != null,
        "left out: no recorded replies, give their folder by -Dshared=…");
    simulator = Simulator.setup().script(ALL_OPEN).start();
    caller = Caller.of(simulator);
  }

  @AfterAll
  static void stop() {
    if (simulator != null) {
      simulator.close();
    }
  }

  @Test
  void digikey() {
    var ours = new TreeSet<String>();
    for (var part : parts(Shop.DIGIKEY)) {
      var number = Caller.encoded(part.mpn());
      var path = "/products/v4/search/%s/productdetails".formatted(number);
      ours.addAll(FieldPaths.of(reply(caller.authorized(path, Shop.DIGIKEY))));
      ours.addAll(FieldPaths.of(reply(caller.request(Shop.DIGIKEY, List.of(part.mpn())))));
    }
    for (var family : List.of("RC0603FR", "LM3", "74", "STM32", "TIP12", "MOC30", "UWT1C")) {
      ours.addAll(FieldPaths.of(reply(caller.request(Shop.DIGIKEY, List.of(family)))));
    }

    assertThat(missing(FieldPaths.recorded("digikey_v4", key -> true), ours)).isEmpty();
  }

  @Test
  void mouser() {
    var ours = new TreeSet<String>();
    for (var part : parts(Shop.MOUSER)) {
      ours.addAll(FieldPaths.of(reply(caller.request(Shop.MOUSER, List.of(part.mpn())))));
    }

    assertThat(missing(FieldPaths.recorded("mouser", key -> true), ours)).isEmpty();
  }

  @Test
  void nexar() {
    var ours = new TreeSet<String>();
    for (var part : parts(Shop.NEXAR)) {
      var reply = reply(caller.request(Shop.NEXAR, List.of(part.mpn())));
      reply.tree("data").trees("supMultiMatch").forEach(match -> ours.addAll(FieldPaths.of(match)));
    }

    assertThat(missing(FieldPaths.recorded("nexar", key -> true), ours)).isEmpty();
  }

  @Test
  void element14() {
    var ours = new TreeSet<String>();
    for (var part : parts(Shop.ELEMENT14)) {
      var sku = part.deal(Shop.ELEMENT14).sku();
      for (var term : List.of("manuPartNum:" + part.mpn(), "id:" + sku, "any:" + sku)) {
        var request =
            caller.get(
                "/catalog/products?term=%s&storeInfo.id=uk.farnell.com&callInfo.apiKey=simulated-key&resultsSettings.responseGroup=large"
                    .formatted(Caller.encoded(term)),
                Shop.ELEMENT14);
        ours.addAll(FieldPaths.of(reply(request)));
      }
    }

    assertThat(missing(FieldPaths.recorded("element14", key -> true), ours)).isEmpty();
  }

  @Test
  void tme() {
    var ours = new TreeSet<String>();
    for (var part : parts(Shop.TME)) {
      var found = reply(caller.request(Shop.TME, List.of(part.mpn())));
      ours.addAll(FieldPaths.of(found.tree("data").tree("products").trees("elements")));
      ours.addAll(FieldPaths.of(TmeReplies.joined(caller, part.deal(Shop.TME).sku())));
    }
    for (var utility : List.of("countries", "languages", "currencies")) {
      var reply = reply(caller.authorized("/utils/" + utility, Shop.TME));
      ours.addAll(FieldPaths.of(reply.tree("data")));
    }

    assertThat(missing(FieldPaths.recorded("tme", TmeReplies::isOfTheNewApi), ours)).isEmpty();
  }

  @Test
  void tmeOfOld() {
    var old = new OldTme(simulator);
    var ours = new TreeSet<String>();
    for (var part : parts(Shop.TME)) {
      ours.addAll(FieldPaths.of(old.found(part.mpn())));
      ours.addAll(FieldPaths.of(old.joined(part.deal(Shop.TME).sku())));
    }
    ours.addAll(FieldPaths.of(old.countries()));

    assertThat(missing(FieldPaths.recorded("tme", TmeReplies::isOfTheOldApi), ours)).isEmpty();
  }

  /** Those of which most is said come first. */
  private static List<Part> parts(Shop shop) {
    return simulator.catalogue().parts().stream()
        .filter(part -> part.isSoldBy(shop))
        .sorted(Comparator.comparing(part -> part.parameters().isEmpty()))
        .limit(ENOUGH)
        .toList();
  }

  private static Tree reply(HttpRequest.Builder request) {
    var reply = Caller.send(request);
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    return Json.tree(reply.body());
  }

  private static Set<String> missing(Set<String> recorded, Set<String> ours) {
    assertThat(recorded).hasSizeGreaterThan(30);
    var missing = new TreeSet<>(recorded);
    missing.removeAll(ours);
    return missing;
  }
}
