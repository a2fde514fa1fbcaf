package org.bomstream.progress.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bomstream.json.WireJson;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.progress.entity.ProgressState;

/** All events of all BOMs, in order: the truth of which every stream is a copy. */
@ApplicationScoped
public class ProgressLog {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  @PersistenceContext EntityManager em;
  @Inject Event<ProgressEvent> appended;

  /** One change of a run, and where that left it. */
  public record Change(String eventType, ProgressState state) {}

  /** Appends one event, see {@link #append(String, List)}. */
  @Transactional(TxType.MANDATORY)
  public ProgressEvent append(String eventType, String organizationId, ProgressState state) {
    return append(organizationId, List.of(new Change(eventType, state))).getFirst();
  }

  /**
   * Appends events of one BOM in the caller's transaction, as its last act: the BOM's counter stays
   * locked until it ends, so that numbers rise in commit order with no gap. Observers {@code
   * AFTER_SUCCESS} get each event.
   */
  @Transactional(TxType.MANDATORY)
  public List<ProgressEvent> append(String organizationId, List<Change> changes) {
    em.flush();
    UUID bomId = changes.getFirst().state().bomId();
    boolean queued = changes.getFirst().eventType().equals(EventType.QUEUED);
    long sequence = raise(bomId, changes.size(), queued) - changes.size();
    List<ProgressEvent> events = new ArrayList<>();
    for (Change change : changes) {
      events.add(event(++sequence, organizationId, change));
    }
    events.forEach(em::persist);
    em.flush();
    events.forEach(appended::fire);
    return events;
  }

  private static ProgressEvent event(long sequence, String organizationId, Change change) {
    String type = change.eventType();
    ProgressState state = change.state();
    // The existing service leaves the organization out of its progress events.
    String owner = type.equals(EventType.PROGRESS) ? null : organizationId;
    String data = WireJson.write(new Data(type, state.bomId(), owner, state.error(), state));
    return new ProgressEvent(state.bomId(), sequence, type, data);
  }

  /**
   * @param first whether a run begins here
   * @return the number of the last of the events
   */
  private long raise(UUID bomId, int events, boolean first) {
    Object last =
        em.createNativeQuery(
                "update event_counter set last = last + ?2, run_first = case when ?3 then last + 1"
                    + " else run_first end where bom_id = ?1 returning last")
            .setParameter(1, bomId)
            .setParameter(2, events)
            .setParameter(3, first)
            .getSingleResult();
    return ((Number) last).longValue();
  }

  /** The BOM's newest event, which has the newest run's state in it; empty before its first. */
  public Optional<ProgressEvent> newest(UUID bomId) {
    return em.createQuery(
            "select e from ProgressEvent e where e.bomId = :bom order by e.sequence desc",
            ProgressEvent.class)
        .setParameter("bom", bomId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The events after {@code sequence}, oldest first, at most {@code limit}. */
  public List<ProgressEvent> after(UUID bomId, long sequence, int limit) {
    return em.createQuery(
            "select e from ProgressEvent e where e.bomId = :bom and e.sequence > :after"
                + " order by e.sequence",
            ProgressEvent.class)
        .setParameter("bom", bomId)
        .setParameter("after", sequence)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Asks for all of these BOMs in one query.
   *
   * @param positions the last sequence that is known of each BOM
   * @return the newest sequence of those that have a newer one; −1 for those that are no more
   */
  public Map<UUID, Long> advanced(Map<UUID, Long> positions) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                "select k.bom_id, coalesce(c.last, -1) from unnest(cast(?1 as uuid[]), cast(?2 as"
                    + " bigint[])) k(bom_id, last) left join event_counter c on c.bom_id ="
                    + " k.bom_id where c.last is null or c.last > k.last")
            .setParameter(1, array(positions.keySet()))
            .setParameter(2, array(positions.values()))
            .getResultList();
    return rows.stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
  }

  /** The state that an event carries, without what only the event itself tells. */
  public static JsonObject stateOf(String data) {
    try (var reader = READERS.createReader(new StringReader(data))) {
      JsonObject state = reader.readObject().getJsonObject("state");
      return BUILDERS.createObjectBuilder(state).remove("batches").build();
    }
  }

  private static String array(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** An event's JSON. */
  @JsonbPropertyOrder({"eventType", "bomId", "organizationId", "error", "state"})
  public record Data(
      String eventType,
      UUID bomId,
      String organizationId,
      ProgressState.RunError error,
      ProgressState state) {}
}
