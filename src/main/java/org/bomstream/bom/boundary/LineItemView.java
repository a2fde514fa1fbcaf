package org.bomstream.bom.boundary;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.bomstream.bom.boundary.part.PartView;
import org.bomstream.bom.entity.LineItem;
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
  "skus",
  "doNotPopulate",
  "status",
  "error",
  "enrichedAt",
  "match",
  "part"
})
public record LineItemView(
    int lineNumber,
    int row,
    List<String> referenceDesignators,
    @Nullable BigDecimal quantity,
    @Nullable String mpn,
    @Nullable String manufacturer,
    @Nullable String description,
    @Nullable List<OrderCode> skus,
    boolean doNotPopulate,
    String status,
    @Nullable ErrorView error,
    @Nullable Instant enrichedAt,
    @Nullable MatchView match,
    @Nullable PartView part) {

  /** Why a line failed: a stable word, and a sentence. */
  public record ErrorView(String code, @Nullable String detail) {
    static @Nullable ErrorView of(LineItem line) {
      String code = line.errorCode();
      return code == null ? null : new ErrorView(code, line.errorDetail());
    }
  }

  /** How well the part fits what the line asks for; the reasons are told of one line alone. */
  public record MatchView(String kind, double score) {
    static MatchView of(Match match) {
      return new MatchView(match.kind().code(), match.score());
    }
  }

  static LineItemView of(LineItem line) {
    return new LineItemView(
        line.lineNumber(),
        line.row(),
        line.referenceDesignators(),
        line.quantity(),
        line.mpn(),
        line.manufacturer(),
        line.description(),
        line.skus().isEmpty() ? null : line.skus(),
        line.doNotPopulate(),
        line.status().code(),
        ErrorView.of(line),
        line.enrichedAt(),
        line.match().map(MatchView::of).orElse(null),
        line.part().map(PartView::of).orElse(null));
  }
}
