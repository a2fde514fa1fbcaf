package org.bomstream.bom.boundary;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.part.entity.PartFacts;
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
  "doNotPopulate",
  "status",
  "error",
  "enrichedAt",
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
    boolean doNotPopulate,
    String status,
    @Nullable ErrorView error,
    @Nullable Instant enrichedAt,
    @Nullable PartView part) {

  /** Why a line failed: a stable word, and a sentence. */
  public record ErrorView(String code, @Nullable String detail) {
    static @Nullable ErrorView of(LineItem line) {
      String code = line.errorCode();
      return code == null ? null : new ErrorView(code, line.errorDetail());
    }
  }

  /** What is known about the part. */
  @JsonbPropertyOrder({
    "mpn",
    "manufacturer",
    "description",
    "category",
    "packageName",
    "lifecycle",
    "rohs",
    "datasheetUrl",
    "source",
    "retrievedAt"
  })
  public record PartView(
      String mpn,
      String manufacturer,
      @Nullable String description,
      @Nullable String category,
      @JsonbProperty("package") @Nullable String packageName,
      String lifecycle,
      String rohs,
      @Nullable String datasheetUrl,
      String source,
      Instant retrievedAt) {

    static PartView of(PartFacts facts) {
      return new PartView(
          facts.mpn(),
          facts.manufacturer(),
          facts.description(),
          facts.category(),
          facts.packageName(),
          facts.lifecycle().code(),
          facts.rohs().code(),
          facts.datasheetUrl(),
          facts.source(),
          facts.retrievedAt());
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
        line.doNotPopulate(),
        line.status().code(),
        ErrorView.of(line),
        line.enrichedAt(),
        line.part().map(PartView::of).orElse(null));
  }
}
