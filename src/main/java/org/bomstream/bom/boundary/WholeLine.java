package org.bomstream.bom.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bomstream.bom.boundary.part.AlternateView;
import org.bomstream.bom.boundary.part.DisagreementView;
import org.bomstream.bom.boundary.part.OfferView;
import org.bomstream.bom.boundary.part.ProvenanceView;
import org.bomstream.bom.control.offer.BestOffer;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.json.WireJson;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartDetails;

/**
 * One line with all that is known of its part, as opposed to what lists show ({@link
 * LineItemView}).
 */
final class WholeLine {
  /** Those that lists show too. */
  private static final Set<Fact> LISTED =
      EnumSet.of(
          Fact.DESCRIPTION,
          Fact.CATEGORY,
          Fact.PACKAGE,
          Fact.LIFECYCLE,
          Fact.ROHS,
          Fact.DATASHEET_URL);

  private WholeLine() {}

  static JsonObject of(LineItem line, Optional<BestOffer> best, Optional<PartDetails> details) {
    JsonObject light = WireJson.object(LineItemView.of(line, best));
    JsonObjectBuilder json = Json.createObjectBuilder(light);
    line.match()
        .ifPresent(match -> json.add("match", with(light, "match").add("reasons", reasons(match))));
    details.ifPresent(its -> json.add("part", part(with(light, "part"), its)));
    return json.build();
  }

  private static JsonObjectBuilder with(JsonObject light, String member) {
    return Json.createObjectBuilder(light.getJsonObject(member));
  }

  private static JsonObjectBuilder part(JsonObjectBuilder json, PartDetails details) {
    JsonObjectBuilder provenance = Json.createObjectBuilder();
    details
        .facts()
        .forEach(
            (fact, told) -> {
              if (!LISTED.contains(fact)) {
                json.add(fact.code(), told.value());
              }
              provenance.add(fact.code(), view(ProvenanceView.of(told.by())));
            });
    details
        .parameters()
        .forEach(told -> provenance.add(told.value().name(), view(ProvenanceView.of(told.by()))));
    return json.add(
            "parameters",
            array(details.parameters().stream().map(PartDetails.Told::value).toList()))
        .add("alternates", array(details.alternates().stream().map(AlternateView::of).toList()))
        .add("offers", array(details.offers().stream().map(OfferView::of).toList()))
        .add("provenance", provenance)
        .add(
            "disagreements",
            array(details.disagreements().stream().map(DisagreementView::of).toList()));
  }

  private static JsonArrayBuilder reasons(Match match) {
    return array(match.reasons());
  }

  private static JsonArrayBuilder array(List<?> views) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    views.forEach(each -> array.add(view(each)));
    return array;
  }

  private static JsonValue view(Object each) {
    return WireJson.object(each);
  }
}
