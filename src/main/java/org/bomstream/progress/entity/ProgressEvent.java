package org.bomstream.progress.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.bomstream.trace.Step;

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

  @Transient private Step step = Step.NONE;

  protected ProgressEvent() {}

  /**
   * @param sequence 1, 2, 3 … in its BOM
   * @param data the JSON as subscribers get it
   */
  public ProgressEvent(UUID bomId, long sequence, EventType eventType, String data) {
    this(bomId, sequence, eventType, data, Step.NONE);
  }

  /**
   * One that is being written.
   *
   * @param step ends when it is there for all to see
   */
  public ProgressEvent(UUID bomId, long sequence, EventType eventType, String data, Step step) {
    this.bomId = bomId;
    this.sequence = sequence;
    this.eventType = eventType.code();
    this.data = data;
    this.step = step;
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

  /** Its coming, on the node that has written it. */
  public Step step() {
    return step;
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
