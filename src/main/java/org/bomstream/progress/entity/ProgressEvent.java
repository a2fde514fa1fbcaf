package org.bomstream.progress.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A numbered change of a BOM's progress, never changed once written. */
@Entity
@Table(name = "event")
@IdClass(ProgressEvent.Key.class)
public class ProgressEvent {
  @Id
  @Column(name = "bom_id")
  private UUID bomId;

  @Id private long sequence;

  @Column(name = "event_type")
  private String eventType;

  private String data;

  protected ProgressEvent() {}

  /**
   * @param sequence 1, 2, 3 … in its BOM
   * @param data the JSON as subscribers get it
   */
  public ProgressEvent(UUID bomId, long sequence, EventType eventType, String data) {
    this.bomId = bomId;
    this.sequence = sequence;
    this.eventType = eventType.code();
    this.data = data;
  }

  public UUID bomId() {
    return bomId;
  }

  public long sequence() {
    return sequence;
  }

  /** An {@link EventType}'s code; in the log it may be of a later release. */
  public String eventType() {
    return eventType;
  }

  public boolean is(EventType type) {
    return type.code().equals(eventType);
  }

  public String data() {
    return data;
  }

  /** What tells one event from all others; its provider fills it. */
  @SuppressWarnings("NullAway.Init")
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    UUID bomId;
    long sequence;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.sequence == sequence && key.bomId.equals(bomId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(bomId, sequence);
    }
  }
}
