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
 * @param health its lines as they are now; null where it has just gone
 * @param enrichment the state of its newest run; null when there is none
 * @param version rises with each change that a person makes of it or of its lines
 * @param warningCount how many warnings are kept with it
 * @param warnings what looked odd in the file; in the reply to an upload only
 */
@JsonbPropertyOrder({
  "id",
  "name",
  "organizationId",
  "itemCount",
  "ignoredRows",
  "createdAt",
  "createdBy",
  "buildQuantity",
  "version",
  "warningCount",
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
    String createdBy,
    int buildQuantity,
    long version,
    int warningCount,
    @Nullable BomHealth health,
    @Nullable ProgressState enrichment,
    @Nullable List<Fault> warnings) {

  public static BomView of(
      Bom bom, @Nullable BomHealth health, @Nullable ProgressState enrichment) {
    return new BomView(
        bom.id(),
        bom.name(),
        bom.organizationId(),
        bom.itemCount(),
        bom.ignoredRows(),
        bom.createdAt(),
        bom.createdBy(),
        bom.buildQuantity(),
        bom.version(),
        bom.warningCount(),
        health,
        enrichment,
        null);
  }

  /** The same with what looked odd in its file. */
  public BomView with(List<Fault> found) {
    return new BomView(
        id,
        name,
        organizationId,
        itemCount,
        ignoredRows,
        createdAt,
        createdBy,
        buildQuantity,
        version,
        warningCount,
        health,
        enrichment,
        found);
  }
}
