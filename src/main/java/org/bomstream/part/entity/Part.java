package org.bomstream.part.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One manufacturer's part number, under which the listings of all sources are gathered. Lines refer
 * to it; it is written by those who look up parts.
 */
@Entity
@Table(name = "part")
public class Part {
  @Id private long id;

  @Embedded
  @AttributeOverride(name = "packageName", column = @Column(name = "package"))
  @AttributeOverride(name = "datasheetUrl", column = @Column(name = "datasheet_url"))
  @AttributeOverride(name = "retrievedAt", column = @Column(name = "retrieved_at"))
  private PartFacts facts;

  /** Of the listings that were merged. */
  private String digests;

  protected Part() {}

  public long id() {
    return id;
  }

  public PartFacts facts() {
    return facts;
  }

  /** Others as soon as a source says something new of it. */
  public String digests() {
    return digests;
  }
}
