package org.bomstream.bom.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Part;
import org.bomstream.part.entity.PartFacts;
import org.jspecify.annotations.Nullable;

/** A row of a BOM: what it asks for, and what became of it. */
@Entity
@Table(name = "line_item")
@IdClass(LineKey.class)
public class LineItem {
  @Id
  @Column(name = "bom_id")
  private UUID bomId;

  @Id
  @Column(name = "line_number")
  private int lineNumber;

  @Column(name = "source_row")
  private int row;

  @Column(name = "reference_designators")
  private String referenceDesignators;

  private @Nullable BigDecimal quantity;
  private @Nullable String mpn;
  private @Nullable String manufacturer;
  private @Nullable String description;
  private @Nullable String skus;

  @Column(name = "value")
  private @Nullable String valueText;

  @Column(name = "package")
  private @Nullable String packageName;

  private @Nullable String note;
  private @Nullable String alternates;

  @Column(name = "internal_number")
  private @Nullable String internalNumber;

  private @Nullable String extra;

  @Column(name = "do_not_populate")
  private boolean doNotPopulate;

  /** What the file said, by the fields that a person has corrected. */
  private @Nullable String corrected;

  @Enumerated(EnumType.STRING)
  private LineStatus status = LineStatus.PENDING;

  @Column(name = "error_code")
  private @Nullable String errorCode;

  @Column(name = "error_detail")
  private @Nullable String errorDetail;

  @Column(name = "sources_missing")
  private @Nullable String sourcesMissing;

  @Column(name = "enriched_at")
  private @Nullable Instant enrichedAt;

  /** As versions before have written it, after the line was given its part. */
  @Embedded
  @AttributeOverride(name = "mpn", column = @Column(name = "part_mpn"))
  @AttributeOverride(name = "manufacturer", column = @Column(name = "part_manufacturer"))
  @AttributeOverride(name = "description", column = @Column(name = "part_description"))
  @AttributeOverride(name = "category", column = @Column(name = "part_category"))
  @AttributeOverride(name = "packageName", column = @Column(name = "part_package"))
  @AttributeOverride(name = "lifecycle", column = @Column(name = "part_lifecycle"))
  @AttributeOverride(name = "rohs", column = @Column(name = "part_rohs"))
  @AttributeOverride(name = "datasheetUrl", column = @Column(name = "part_datasheet_url"))
  @AttributeOverride(name = "source", column = @Column(name = "part_source"))
  @AttributeOverride(name = "retrievedAt", column = @Column(name = "part_retrieved_at"))
  private @Nullable PartFacts oldPart;

  @ManyToOne
  @JoinColumn(name = "part_id")
  private @Nullable Part part;

  @Enumerated(EnumType.STRING)
  @Column(name = "match_kind")
  private Match.@Nullable Kind matchKind;

  @Column(name = "match_score")
  private @Nullable Double matchScore;

  @Column(name = "match_reasons")
  private @Nullable String matchReasons;

  protected LineItem() {}

  /**
   * A line that no run has reached.
   *
   * @param lineNumber 1, 2, 3 … in the file's order
   * @param row in the file, counted from 1
   * @param mpn may be null, as may quantity, manufacturer and description
   */
  public LineItem(
      UUID bomId,
      int lineNumber,
      int row,
      List<String> referenceDesignators,
      @Nullable BigDecimal quantity,
      @Nullable String mpn,
      @Nullable String manufacturer,
      @Nullable String description,
      List<OrderCode> skus,
      boolean doNotPopulate,
      LineDetail detail) {
    this.bomId = bomId;
    this.lineNumber = lineNumber;
    this.row = row;
    this.referenceDesignators = String.join(",", referenceDesignators);
    this.quantity = quantity;
    this.mpn = mpn;
    this.manufacturer = manufacturer;
    this.description = description;
    this.skus = OrderCodeText.write(skus);
    this.doNotPopulate = doNotPopulate;
    this.valueText = detail.value();
    this.packageName = detail.packageName();
    this.note = detail.note();
    this.alternates = LineDetailText.write(detail.alternates());
    this.internalNumber = detail.internalNumber();
    this.extra = LineDetailText.write(detail.extra());
  }

  public int lineNumber() {
    return lineNumber;
  }

  public int row() {
    return row;
  }

  public List<String> referenceDesignators() {
    return referenceDesignators.isEmpty() ? List.of() : List.of(referenceDesignators.split(","));
  }

  public @Nullable BigDecimal quantity() {
    return quantity;
  }

  public @Nullable String mpn() {
    return mpn;
  }

  public @Nullable String manufacturer() {
    return manufacturer;
  }

  public @Nullable String description() {
    return description;
  }

  /** Suppliers' order codes; none as a rule. */
  public List<OrderCode> skus() {
    return OrderCodeText.read(skus);
  }

  /** What else the file says of it. */
  public LineDetail detail() {
    return new LineDetail(
        valueText,
        packageName,
        note,
        LineDetailText.alternates(alternates),
        internalNumber,
        LineDetailText.extra(extra));
  }

  /** What the file said of what a person has corrected, by the fields' words; to be changed. */
  public Map<String, @Nullable String> said() {
    return TextMap.read(corrected);
  }

  public boolean doNotPopulate() {
    return doNotPopulate;
  }

  public LineStatus status() {
    return status;
  }

  public @Nullable String errorCode() {
    return errorCode;
  }

  public @Nullable String errorDetail() {
    return errorDetail;
  }

  /** Sources that could not be asked for it at its newest run. */
  public List<MissingSource> sourcesMissing() {
    return MissingSources.read(sourcesMissing);
  }

  public @Nullable Instant enrichedAt() {
    return enrichedAt;
  }

  /** What is known of its part; of another packing of it, whether that is still made is not. */
  public Optional<PartFacts> part() {
    if (oldPart != null || part == null) {
      return Optional.ofNullable(oldPart);
    }
    boolean repacked = matchKind == Match.Kind.PACKING;
    return Optional.of(repacked ? part.facts().with(Lifecycle.UNKNOWN) : part.facts());
  }

  /** Its part; empty where it has none, or a version before has written it. */
  public Optional<Part> keptPart() {
    return oldPart == null ? Optional.ofNullable(part) : Optional.empty();
  }

  /** How well its part fits it; empty where it has none. */
  public Optional<Match> match() {
    return matchKind == null || matchScore == null || oldPart != null
        ? Optional.empty()
        : Optional.of(new Match(matchKind, matchScore, MatchReasons.read(matchReasons)));
  }
}
