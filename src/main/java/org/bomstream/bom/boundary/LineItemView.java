package org.bomstream.bom.boundary;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.bom.boundary.part.BestOfferView;
import org.bomstream.bom.boundary.part.PartView;
import org.bomstream.bom.control.offer.BestOffer;
import org.bomstream.bom.entity.LineDetail;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.SecondSource;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.OrderCode;
import org.jspecify.annotations.Nullable;

/** A line item as clients see it. */
@JsonbPropertyOrder({
  "lineNumber",
  "row",
  "referenceDesignators",
  "quantity",
  "mpn",
  "manufacturer",
  "description",
  "value",
  "packageName",
  "note",
  "alternates",
  "skus",
  "internalNumber",
  "extra",
  "doNotPopulate",
  "corrected",
  "status",
  "error",
  "sourcesMissing",
  "enrichedAt",
  "match",
  "part",
  "bestOffer"
})
public record LineItemView(
    int lineNumber,
    int row,
    List<String> referenceDesignators,
    @Nullable BigDecimal quantity,
    @Nullable String mpn,
    @Nullable String manufacturer,
    @Nullable String description,
    @Nullable String value,
    @JsonbProperty("package") @Nullable String packageName,
    @Nullable String note,
    @Nullable List<SecondSource> alternates,
    @Nullable List<OrderCode> skus,
    @Nullable String internalNumber,
    @Nullable Map<String, String> extra,
    boolean doNotPopulate,
    @Nullable List<String> corrected,
    String status,
    @Nullable ErrorView error,
    @Nullable List<MissingView> sourcesMissing,
    @Nullable Instant enrichedAt,
    @Nullable MatchView match,
    @Nullable PartView part,
    @Nullable BestOfferView bestOffer) {

  /** Why a line failed: a stable word, and a sentence. */
  public record ErrorView(String code, @Nullable String detail) {
    static @Nullable ErrorView of(LineItem line) {
      String code = line.errorCode();
      return code == null ? null : new ErrorView(code, line.errorDetail());
    }
  }

  /** A source that could not be asked for the line: why, and until when, as far as is known. */
  public record MissingView(String source, String why, @Nullable Instant until) {
    static @Nullable List<MissingView> of(LineItem line) {
      List<MissingView> missing =
          line.sourcesMissing().stream()
              .map(its -> new MissingView(its.source(), its.why().code(), its.until()))
              .toList();
      return missing.isEmpty() ? null : missing;
    }
  }

  /** How well the part fits what the line asks for; the reasons are told of one line alone. */
  public record MatchView(String kind, double score) {
    static MatchView of(Match match) {
      return new MatchView(match.kind().code(), match.score());
    }
  }

  /**
   * @param best empty where nobody sells it, or it is not bought
   */
  public static LineItemView of(LineItem line, Optional<BestOffer> best) {
    LineDetail detail = line.detail();
    return new LineItemView(
        line.lineNumber(),
        line.row(),
        line.referenceDesignators(),
        line.quantity(),
        line.mpn(),
        line.manufacturer(),
        line.description(),
        detail.value(),
        detail.packageName(),
        detail.note(),
        detail.alternates().isEmpty() ? null : detail.alternates(),
        line.skus().isEmpty() ? null : line.skus(),
        detail.internalNumber(),
        detail.extra().isEmpty() ? null : detail.extra(),
        line.doNotPopulate(),
        line.said().isEmpty() ? null : List.copyOf(line.said().keySet()),
        line.status().code(),
        ErrorView.of(line),
        MissingView.of(line),
        line.enrichedAt(),
        line.match().map(MatchView::of).orElse(null),
        line.part().map(PartView::of).orElse(null),
        best.map(BestOfferView::of).orElse(null));
  }
}
