package org.bomstream.part.source.nexar;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;

/**
 * The question to Nexar. What it is about stands in GraphQL's variables, never in its text: part
 * numbers have quotes and braces. Not asked for are similar parts, since each part of an answer may
 * be billed, nor a maker: under another name than Nexar's own, nothing would be found.
 */
final class NexarQuestion {
  /** Of one number; several makers may have it. */
  private static final int PARTS = 5;

  private static final String TEXT =
      """
      query Bomstream($queries: [SupPartMatchQuery!]!, $country: String!, $currency: String!) {
        supMultiMatch(queries: $queries, country: $country, currency: $currency) {
          reference
          hits
          error
          parts {
            mpn
            manufacturer { name }
            shortDescription
            category { name }
            octopartUrl
            bestDatasheet { url }
            bestImage { url }
            specs { attribute { shortname name } displayValue }
            sellers(authorizedOnly: true) {
              company { name }
              isAuthorized
              isBroker
              offers {
                sku inventoryLevel moq orderMultiple packaging factoryLeadDays clickUrl
                prices { quantity price currency }
              }
            }
          }
        }
      }
      """;

  private NexarQuestion() {}

  /** One question for all numbers; each gets its {@link #reference}. */
  static JsonObject of(List<PartNumber> numbers, String country, String currency) {
    JsonArrayBuilder queries = Json.createArrayBuilder();
    for (int place = 0; place < numbers.size(); place++) {
      queries.add(query(numbers.get(place), place));
    }
    JsonObjectBuilder variables =
        Json.createObjectBuilder()
            .add("queries", queries)
            .add("country", country)
            .add("currency", currency);
    return Json.createObjectBuilder().add("query", TEXT).add("variables", variables).build();
  }

  /** What a number is called in question and answer: answers come in any order. */
  static String reference(int place) {
    return "q" + place;
  }

  private static JsonObjectBuilder query(PartNumber number, int place) {
    JsonObjectBuilder query = Json.createObjectBuilder();
    if (number.mpn() != null) {
      query.add("mpn", number.mpn());
    } else {
      query.add("sku", known(number).sku());
    }
    return query.add("reference", reference(place)).add("start", 0).add("limit", PARTS);
  }

  private static OrderCode known(PartNumber number) {
    return number.orderCodes().stream()
        .filter(OrderCode::hasKnownSupplier)
        .findFirst()
        .orElseGet(() -> number.orderCodes().getFirst());
  }
}
