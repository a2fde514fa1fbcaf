package org.bomstream.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;

/** Asks the played suppliers as each wants to be asked, with a key that may be wrong. */
final class Caller {
  static final String NOBODYS = "NOBODY-SELLS-9Z9";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Simulator simulator;
  private final Signing signing;
  private final String key;
  private final Map<Shop, String> tokens = new EnumMap<>(Shop.class);

  Caller(Simulator simulator, String key) {
    this.simulator = simulator;
    this.key = key;
    this.signing = new Signing(key);
  }

  static Caller of(Simulator simulator) {
    return new Caller(simulator, "simulated-key");
  }

  /** The supplier's answer to one number. */
  HttpResponse<String> ask(Shop shop, String number) {
    return send(request(shop, List.of(number)));
  }

  /** The supplier's answer to several numbers in one call. */
  HttpResponse<String> askAll(Shop shop, String... numbers) {
    return send(request(shop, List.of(numbers)));
  }

  HttpRequest.Builder request(Shop shop, List<String> numbers) {
    var number = numbers.getFirst();
    return switch (shop) {
      case DIGIKEY ->
          post("/products/v4/search/keyword", shop, Tree.of("Keywords", number, "Limit", 50))
              .header("Authorization", "Bearer " + token(shop))
              .header("X-DIGIKEY-Client-Id", key);
      case MOUSER ->
          post(
              "/api/v1/search/partnumber?apiKey=" + key,
              shop,
              Tree.of(
                  "SearchByPartRequest",
                  Tree.of(
                      "mouserPartNumber",
                      String.join("|", numbers),
                      "partSearchOptions",
                      "Exact")));
      case NEXAR ->
          post("/graphql", shop, Queries.multiMatch(numbers))
              .header("Authorization", "Bearer " + token(shop));
      case ELEMENT14 ->
          get(
              "/catalog/products?term=manuPartNum:%s&storeInfo.id=uk.farnell.com&callInfo.apiKey=%s&resultsSettings.responseGroup=large&callInfo.responseDataFormat=JSON"
                  .formatted(encoded(number), key),
              shop);
      case TME ->
          get(
                  "/products/search?country=PL&phrase=%s&scope[0]=products&scope[1]=counters"
                      .replace("[", "%%5B")
                      .replace("]", "%%5D")
                      .formatted(encoded(number)),
                  shop)
              .header("Authorization", "Bearer " + token(shop));
      case LCSC ->
          get(
              "/rest/wmsc2agent/search/product?keyword=%s&match_type=exact&%s"
                  .formatted(encoded(number), signing.lcsc()),
              shop);
      case JLCPCB -> byCode(numbers);
      case OWN ->
          post("/", shop, Tree.of("part_numbers", numbers.stream().map(Caller::mpn).toList()))
              .header("Authorization", "Bearer " + key);
    };
  }

  private static Tree mpn(String number) {
    return Tree.of("mpn", number);
  }

  /** JLCPCB knows parts by their codes alone. */
  private HttpRequest.Builder byCode(List<String> numbers) {
    var path = "/overseas/openapi/component/getComponentDetailByCode";
    var body = Tree.of("componentCodes", numbers.stream().map(this::code).toList());
    return post(path, Shop.JLCPCB, body)
        .header("Authorization", signing.jlcpcb(path, body.toString()));
  }

  private String code(String number) {
    return simulator.catalogue().named(Shop.JLCPCB, number).stream()
        .map(part -> part.deal(Shop.JLCPCB).sku())
        .findFirst()
        .orElse("C1");
  }

  /** A new one where there is none yet; an invalid one where none is given. */
  private String token(Shop shop) {
    return tokens.computeIfAbsent(
        shop, one -> Json.tree(tokenReply(one).body()).text("access_token").orElse("none"));
  }

  HttpResponse<String> tokenReply(Shop shop) {
    var form = "client_id=%s&client_secret=%s&grant_type=client_credentials".formatted(key, key);
    var path =
        switch (shop) {
          case DIGIKEY -> "/v1/oauth2/token";
          case NEXAR -> "/connect/token";
          default -> "/auth/token";
        };
    return send(
        to(path, shop)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", signing.basic())
            .POST(BodyPublishers.ofString(form)));
  }

  HttpRequest.Builder get(String path, Shop shop) {
    return to(path, shop);
  }

  HttpRequest.Builder authorized(String path, Shop shop) {
    return to(path, shop)
        .header("Authorization", "Bearer " + token(shop))
        .header("X-DIGIKEY-Client-Id", key);
  }

  HttpRequest.Builder post(String path, Shop shop, Tree body) {
    return to(path, shop).POST(BodyPublishers.ofString(body.toString()));
  }

  private HttpRequest.Builder to(String path, Shop shop) {
    return HttpRequest.newBuilder(URI.create(simulator.address(shop) + path))
        .timeout(Duration.ofSeconds(20));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The numbers of the parts that an answer to {@link #ask} lists. */
  static List<String> mpns(Shop shop, HttpResponse<String> reply) {
    var body = Json.tree(reply.body());
    return switch (shop) {
      case DIGIKEY -> texts(body.trees("ExactMatches"), "ManufacturerProductNumber");
      case MOUSER -> texts(body.tree("SearchResults").trees("Parts"), "ManufacturerPartNumber");
      case NEXAR ->
          texts(
              body.tree("data").trees("supMultiMatch").stream()
                  .flatMap(match -> match.trees("parts").stream())
                  .toList(),
              "mpn");
      case ELEMENT14 ->
          texts(
              body.tree("manufacturerPartNumberSearchReturn").trees("products"),
              "translatedManufacturerPartNumber");
      case TME ->
          body.tree("data").tree("products").trees("elements").stream()
              .flatMap(element -> element.texts("manufacturer_symbols").stream())
              .toList();
      case LCSC -> texts(body.tree("result").trees("product_list"), "mpn");
      case JLCPCB -> texts(body.trees("data"), "componentModel");
      case OWN ->
          texts(
              body.trees("answers").stream()
                  .flatMap(answer -> answer.trees("listings").stream())
                  .toList(),
              "mpn");
    };
  }

  private static List<String> texts(List<Tree> trees, String name) {
    return trees.stream().flatMap(tree -> Stream.ofNullable((String) tree.get(name))).toList();
  }
}
