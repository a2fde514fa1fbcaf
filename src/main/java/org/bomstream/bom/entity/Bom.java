package org.bomstream.bom.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A bill of materials as it was uploaded, as opposed to its rows ({@link LineItem}). */
@Entity
public class Bom {
  @Id private UUID id;

  @Column(name = "organization_id")
  private String organizationId;

  private String name;

  @Column(name = "item_count")
  private int itemCount;

  @Column(name = "ignored_rows")
  private int ignoredRows;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "warning_count")
  private int warningCount;

  @Column(name = "build_quantity")
  private int buildQuantity = 1;

  private boolean external;

  private long version;

  /** Tells it from a BOM that had its id before it. */
  private UUID incarnation = UUID.randomUUID();

  /** By the database's clock. */
  @Column(name = "created_at", insertable = false, updatable = false)
  @SuppressWarnings("NullAway.Init") // by the database
  private Instant createdAt;

  protected Bom() {}

  public Bom(
      UUID id,
      String organizationId,
      String name,
      int itemCount,
      int ignoredRows,
      int warningCount,
      String createdBy) {
    this.id = id;
    this.organizationId = organizationId;
    this.name = name;
    this.itemCount = itemCount;
    this.ignoredRows = ignoredRows;
    this.warningCount = warningCount;
    this.createdBy = createdBy;
  }

  /** One that another system enriches under its own id; here it has no lines. */
  public static Bom external(UUID id, String organizationId, String name, String createdBy) {
    var bom = new Bom(id, organizationId, name, 0, 0, 0, createdBy);
    bom.external = true;
    return bom;
  }

  public boolean isExternal() {
    return external;
  }

  public UUID id() {
    return id;
  }

  public UUID incarnation() {
    return incarnation;
  }

  public String organizationId() {
    return organizationId;
  }

  public String name() {
    return name;
  }

  public int itemCount() {
    return itemCount;
  }

  public int ignoredRows() {
    return ignoredRows;
  }

  /** How many warnings of its file are kept with it. */
  public int warningCount() {
    return warningCount;
  }

  /** How many boards are to be built. */
  public int buildQuantity() {
    return buildQuantity;
  }

  /** Rises with each change that a person makes of it or of its lines. */
  public long version() {
    return version;
  }

  public String createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
