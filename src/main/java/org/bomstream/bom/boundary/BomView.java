package org.bomstream.bom.boundary;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.BomHealth;
import org.bomstream.problem.Fault;
import org.bomstream.progress.entity.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * A BOM as clients see it.
 *
 * @param health of one BOM alone; null in lists
 * @param enrichment the state of its newest run; null when there is none
 * @param warnings what looked odd in the file; in the reply to an upload only
 */
@JsonbPropertyOrder({
  "id",
  "name",
  "organizationId",
  "itemCount",
  "ignoredRows",
  "createdAt",
  "health",
  "enrichment",
  "warnings"
})
public record BomView(
    UUID id,
    String name,
    String organizationId,
    int itemCount,
    int ignoredRows,
    Instant createdAt,
    @Nullable BomHealth health,
    @Nullable ProgressState enrichment,
    @Nullable List<Fault> warnings) {

  public static BomView of(Bom bom, @Nullable ProgressState enrichment) {
    return of(bom, enrichment, null);
  }

  /** The same with its lines counted. */
  BomView with(BomHealth counted) {
    return new BomView(
        id, name, organizationId, itemCount, ignoredRows, createdAt, counted, enrichment, warnings);
  }

  static BomView of(Bom bom, @Nullable ProgressState enrichment, @Nullable List<Fault> warnings) {
    return new BomView(
        bom.id(),
        bom.name(),
        bom.organizationId(),
        bom.itemCount(),
        bom.ignoredRows(),
        bom.createdAt(),
        null,
        enrichment,
        warnings);
  }
}
