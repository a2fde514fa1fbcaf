package org.bomstream.part.source.nexar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierAnswer.Listings;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.reply.Members;
import org.junit.jupiter.api.Test;

/** What is read of replies that Nexar has given, which are not the project's to ship. */
class SharedNexarTest {
  private static final PartNumber ASKED = new PartNumber("X", null);
  private static final Path TABLE = Path.of("target", "nexar-recorded.txt");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> paths = new TreeMap<>();

  @Test
  void readsEveryRecordedReply() throws Exception {
    String folder = System.getProperty("shared");
    assumeTrue(folder != null, "left out: no recorded replies, give their folder by -Dshared=…");
    read(Path.of(folder, "catalog", "kicost-responses", "nexar.jsonl.gz"), this::reply);

    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, table("read", counts) + table("in the replies", paths));
    assertThat(counts)
        .containsEntry("replies", 72)
        .containsEntry("replies not found", 1)
        .containsEntry("parts", 85)
        .containsEntry("fact lifecycle", 29)
        .containsEntry("fact rohs", 74)
        .containsEntry("fact reach", 47)
        .containsEntry("fact datasheet_url", 68);
    assertThat(counts.get("offers")).isGreaterThan(1_500);
  }

  private void reply(JsonObject recorded) {
    JsonObject match =
        Json.createObjectBuilder(recorded.getJsonObject("response"))
            .add("reference", NexarQuestion.reference(0))
            .build();
    paths("", match);
    var reading = new NexarReading("USD", NexarTest.NOW);
    Map<PartNumber, SupplierAnswer> answers =
        reading.answers(List.of(ASKED), List.of(Members.of(match)));
    List<Listing> listings = ((Listings) answers.get(ASKED)).listings();
    count("replies", 1);
    count(listings.isEmpty() ? "replies not found" : "replies found", 1);
    count("parts", reading.parts(List.of(Members.of(match))));
    listings.forEach(this::listing);
  }

  private void listing(Listing listing) {
    count("listings", 1);
    count("maker", listing.manufacturer().isEmpty() ? 0 : 1);
    listing.facts().keySet().forEach(fact -> count("fact " + fact.code(), 1));
    count("parameters", listing.parameters().size());
    count(
        "parameters with a number",
        (int) listing.parameters().stream().filter(each -> each.value() != null).count());
    listing.offers().forEach(this::offer);
  }

  private void offer(Offer offer) {
    count("offers", 1);
    count("offers with stock", offer.stock() == null ? 0 : 1);
    count("offers with prices", offer.priceBreaks().isEmpty() ? 0 : 1);
    count("offers with minimum order", offer.minimumOrder() == null ? 0 : 1);
    count("offers with multiple", offer.multiple() == null ? 0 : 1);
    count("offers with packaging", offer.packaging() == null ? 0 : 1);
    count("offers with address", offer.url() == null ? 0 : 1);
    count("offers of a known supplier", known(offer) ? 1 : 0);
    count("price breaks", offer.priceBreaks().size());
  }

  private static boolean known(Offer offer) {
    return OrderCode.Supplier.named(offer.code().supplier()).isPresent();
  }

  private void paths(String path, JsonValue value) {
    switch (value.getValueType()) {
      case OBJECT -> value.asJsonObject().forEach((name, inner) -> paths(path + "." + name, inner));
      case ARRAY -> value.asJsonArray().forEach(inner -> paths(path + "[]", inner));
      case NULL -> {}
      default -> paths.merge(path, 1, Integer::sum);
    }
  }

  private void count(String what, int more) {
    counts.merge(what, more, Integer::sum);
  }

  private static String table(String title, Map<String, Integer> rows) {
    return rows.entrySet().stream()
        .map(row -> "%6d  %s%n".formatted(row.getValue(), row.getKey()))
        .collect(Collectors.joining("", title + "\n", "\n"));
  }

  private static void read(Path file, Consumer<JsonObject> use) throws IOException {
    try (var bytes = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        use.accept(Json.createReader(new StringReader(line)).readObject());
      }
    }
  }
}
