package org.bomstream.progress.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.json.WireJson;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.sql.SqlArray;
import org.bomstream.trace.Traces;
import org.jspecify.annotations.Nullable;

/** All events of all BOMs, in order: the truth of which every stream is a copy. */
@ApplicationScoped
@Transactional
public class ProgressLog {
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  /**
   * Numbers events and writes them, each with how many more of its BOM come after it. The counter
   * is raised by an insertion that always conflicts, since a conflict is found by the key in any
   * case.
   */
  private static final String APPEND =
      """
      with raised as (
        insert into event_counter as c (bom_id, last)
        select bom_id, events
        from unnest(cast(?1 as uuid[]), cast(?2 as bigint[])) s(bom_id, events)
        on conflict (bom_id) do update set last = c.last + excluded.last,
          run_first = case when c.bom_id = any(cast(?3 as uuid[])) then c.last + 1
            else c.run_first end
        returning bom_id, last),
      told as (
        insert into event (bom_id, sequence, event_type, data)
        select e.bom_id, r.last - e.more, e.event_type, e.data
        from unnest(cast(?4 as uuid[]), cast(?5 as bigint[]), cast(?6 as text[]),
          cast(?7 as text[])) e(bom_id, more, event_type, data)
        join raised r on r.bom_id = e.bom_id)
      select bom_id, last from raised
      """;

  /** Each by its key, however many are asked for: the counters of all others are not read. */
  private static final String MOVED =
      """
      select k.bom_id, case when b.incarnation = k.incarnation then c.last else -1 end
      from unnest(cast(?1 as uuid[]), cast(?2 as uuid[]), cast(?3 as bigint[]))
        k(bom_id, incarnation, last)
      left join lateral (
        select incarnation from bom where id = k.bom_id offset 0) b on true
      left join lateral (
        select last from event_counter where bom_id = k.bom_id offset 0) c on true
      where c.last is distinct from k.last or b.incarnation is distinct from k.incarnation
      """;

  private static final String WRITABLE = "select current_setting('transaction_read_only')";

  private static final String NEWEST =
      """
      select e from ProgressEvent e where e.bomId = :bom order by e.sequence desc
      """;

  private static final String NEWEST_OF_EACH =
      """
      select e.bom_id, e.sequence, e.event_type, e.data
      from unnest(cast(?1 as uuid[])) b(id) cross join lateral (
        select bom_id, sequence, event_type, data from event where bom_id = b.id
        order by sequence desc limit 1) e
      """;

  private static final String AFTER =
      """
      select e from ProgressEvent e where e.bomId = :bom and e.sequence > :after
      order by e.sequence
      """;

  @PersistenceContext EntityManager em;
  @Inject Event<ProgressEvent> appended;
  @Inject Traces traces;

  /** One change of a run, and where that left it. */
  public record Change(EventType eventType, ProgressState state) {}

  /**
   * Changes of one BOM's run, in order.
   *
   * @param trace where the run stands in a trace, see {@link org.bomstream.trace.Step#place}; null
   *     where nobody traces
   */
  public record Story(String organizationId, @Nullable String trace, List<Change> changes) {
    UUID bomId() {
      return changes.getFirst().state().bomId();
    }

    int length() {
      return changes.size();
    }

    boolean isOfANewRun() {
      return changes.getFirst().eventType() == EventType.QUEUED;
    }
  }

  /** Appends one event, see {@link #append(List)}. */
  @Transactional(TxType.MANDATORY)
  public ProgressEvent append(
      EventType eventType, String organizationId, @Nullable String trace, ProgressState state) {
    var change = new Change(eventType, state);
    return append(List.of(new Story(organizationId, trace, List.of(change)))).getFirst();
  }

  /**
   * Appends events, of one or several BOMs, in the caller's transaction, as its last act: a BOM's
   * counter stays locked until it ends, so that numbers rise in commit order with no gap. Observers
   * {@code AFTER_SUCCESS} get each event.
   *
   * @param stories not more than one of a BOM
   */
  @Transactional(TxType.MANDATORY)
  public List<ProgressEvent> append(List<Story> stories) {
    em.flush();
    List<LoggedChange> told = stories.stream().flatMap(this::logged).toList();
    Map<UUID, Long> last = write(stories, told);
    List<ProgressEvent> events =
        told.stream().map(one -> one.after(Objects.requireNonNull(last.get(one.bomId())))).toList();
    events.forEach(appended::fire);
    return events;
  }

  private Stream<LoggedChange> logged(Story story) {
    int all = story.length();
    return IntStream.range(0, all)
        .mapToObj(
            i -> {
              Change change = story.changes().get(i);
              return LoggedChange.of(
                  change.eventType(),
                  story.organizationId(),
                  change.state(),
                  all - 1 - i,
                  traces.goOn("event", story.trace()));
            });
  }

  /** The number of the last event of each BOM, from now on. */
  private Map<UUID, Long> write(List<Story> stories, List<LoggedChange> told) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(APPEND)
            .setParameter(1, SqlArray.of(stories.stream().map(Story::bomId).toList()))
            .setParameter(2, SqlArray.of(stories.stream().map(Story::length).toList()))
            .setParameter(3, SqlArray.of(ofNewRuns(stories)))
            .setParameter(4, SqlArray.of(told.stream().map(LoggedChange::bomId).toList()))
            .setParameter(5, SqlArray.of(told.stream().map(LoggedChange::more).toList()))
            .setParameter(6, SqlArray.ofTexts(told.stream().map(one -> one.type().code()).toList()))
            .setParameter(7, SqlArray.ofTexts(told.stream().map(LoggedChange::data).toList()))
            .getResultList();
    return positions(rows);
  }

  private static List<UUID> ofNewRuns(List<Story> stories) {
    return stories.stream().filter(Story::isOfANewRun).map(Story::bomId).toList();
  }

  private static Map<UUID, Long> positions(List<Object[]> rows) {
    return rows.stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
  }

  /** The BOM's newest event, which has the newest run's state in it; empty before its first. */
  public Optional<ProgressEvent> newest(UUID bomId) {
    return em.createQuery(NEWEST, ProgressEvent.class)
        .setParameter("bom", bomId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest event of each of these BOMs; those that have none are left out. */
  @SuppressWarnings("unchecked")
  public List<ProgressEvent> newest(Collection<UUID> bomIds) {
    return bomIds.size() == 1
        ? newest(bomIds.iterator().next()).stream().toList()
        : em.createNativeQuery(NEWEST_OF_EACH, ProgressEvent.class)
            .setParameter(1, SqlArray.of(bomIds))
            .getResultList();
  }

  /** The events after {@code sequence}, oldest first, at most {@code limit}. */
  public List<ProgressEvent> after(UUID bomId, long sequence, int limit) {
    return em.createQuery(AFTER, ProgressEvent.class)
        .setParameter("bom", bomId)
        .setParameter("after", sequence)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Up to where somebody knows a BOM's log.
   *
   * @param incarnation which of the BOMs that had this id one after the other
   */
  public record Known(UUID bomId, UUID incarnation, long sequence) {}

  /**
   * Asks for all of these BOMs in one query.
   *
   * @return the newest sequence of those that have another one than is known; −1 for those that are
   *     no more, be it that their id is another's now
   */
  public Map<UUID, Long> moved(Collection<Known> known) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(MOVED)
            .setParameter(1, SqlArray.of(known.stream().map(Known::bomId).toList()))
            .setParameter(2, SqlArray.of(known.stream().map(Known::incarnation).toList()))
            .setParameter(3, SqlArray.of(known.stream().map(Known::sequence).toList()))
            .getResultList();
    return positions(rows);
  }

  /** Whether the database takes events, as opposed to a standby, or one that was told not to. */
  public boolean isWritable() {
    return em.createNativeQuery(WRITABLE).getSingleResult().equals("off");
  }

  /** The state that an event carries, without what only the event itself tells. */
  public static JsonObject stateOf(String data) {
    JsonObject state = WireJson.read(data).getJsonObject("state");
    return BUILDERS.createObjectBuilder(state).remove("batches").remove("items").build();
  }
}
