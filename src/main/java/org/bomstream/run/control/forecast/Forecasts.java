package org.bomstream.run.control.forecast;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.Nodes;
import org.bomstream.run.control.forecast.Outlook.Mark;
import org.bomstream.run.entity.Forecast;
import org.bomstream.sql.SqlArray;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Foretells when queued runs begin, from what is at work and what the newest runs have taken. */
@ApplicationScoped
@Transactional
public class Forecasts {
  /** As many of the newest runs tell how long one takes. */
  private static final int NEWEST = 50;

  private static final String MARKS =
      """
      select organization_id, cast(queued_at as text), cast(id as text), position from (
        select organization_id, queued_at, id, row_number()
          over (partition by organization_id order by queued_at, id) as position
        from run where status = 'QUEUED' and completed_at is null) q
      where position % ?1 = 0
      """;

  /** The runs are counted from the nearest mark before each. */
  private static final String PLACES =
      """
      select r.id, r.organization_id, coalesce(m.position, 0) + (
        select count(*) from run q
        where q.organization_id = r.organization_id and q.status = 'QUEUED'
          and q.completed_at is null and (q.queued_at, q.id) <= (r.queued_at, r.id)
          and (q.queued_at, q.id) > (coalesce(m.queued_at, '-infinity'), coalesce(m.id, r.id)))
      from run r left join lateral (
        select m.* from unnest(cast(?2 as text[]), cast(?3 as timestamptz[]),
          cast(?4 as uuid[]), cast(?5 as integer[])) m(organization_id, queued_at, id, position)
        where m.organization_id = r.organization_id
          and (m.queued_at, m.id) <= (r.queued_at, r.id)
        order by m.position desc limit 1) m on true
      where r.id = any(cast(?1 as uuid[]))
        and case when r.completed_at is null then r.status = 'QUEUED' else false end
      """;

  /** Of each organization, the one whose last turn is longest ago first. */
  private static final String QUEUED =
      """
      select organization_id, queued from (
        select organization_id, count(*) as queued, min(queued_at) as oldest
        from run where status = 'QUEUED' and completed_at is null group by organization_id) q
      order by (select o.started_at from run o
          where o.organization_id = q.organization_id and o.started_at is not null
          order by o.started_at desc limit 1)
        nulls first, oldest
      """;

  /** Of each job, which does its runs one after the other. */
  private static final String AT_WORK =
      """
      select organization_id, sum(coalesce(
        batch_seconds * (total_batches - completed_batches) / greatest(partitions, 1), ?1))
      from run where status = 'ENRICHING' and completed_at is null
      group by organization_id, coalesce(cast(job as text), cast(id as text))
      """;

  /** Without those that have waited for sources, perhaps for days: nobody waited for them. */
  private static final String AVERAGE =
      """
      select coalesce(avg(extract(epoch from completed_at - started_at)), 1) from (
        select started_at, completed_at, put_off_end from run
        where completed_at is not null and started_at is not null
        order by completed_at desc limit ?1) r
      where put_off_end is null
      """;

  @PersistenceContext EntityManager em;
  @Inject Nodes nodes;

  @Inject
  @ConfigProperty(name = "runs.per-organization")
  int mostOfOrganization;

  /** All who ask within a moment share what is read of the whole queue. */
  private final Cache<Class<Outlook>, Outlook> newest =
      Caffeine.newBuilder()
          .expireAfter(Expiry.<Class<Outlook>, Outlook>creating((_, outlook) -> outlook.lifetime()))
          .build();

  /** What is to be expected of each of these queued runs. */
  public Map<UUID, Forecast> of(Collection<UUID> runs) {
    Outlook outlook = newest.get(Outlook.class, _ -> outlook());
    Map<UUID, Forecast> forecasts = new HashMap<>();
    for (Object[] row : places(runs, outlook)) {
      int position = ((Number) row[2]).intValue();
      var delay = outlook.timetable().untilBeginning((String) row[1], position);
      forecasts.put((UUID) row[0], new Forecast(position, delay));
    }
    return forecasts;
  }

  private Outlook outlook() {
    long begun = System.nanoTime();
    double average = average();
    var timetable = new Timetable(nodes.capacity(Leases.LENGTH), mostOfOrganization, average);
    for (Object[] row : queued()) {
      timetable.queued((String) row[0], ((Number) row[1]).intValue());
    }
    for (Object[] row : atWork(average)) {
      timetable.atWork((String) row[0], ((Number) row[1]).doubleValue());
    }
    return new Outlook(timetable, marks(), Duration.ofNanos(System.nanoTime() - begun));
  }

  @SuppressWarnings("unchecked")
  private List<Mark> marks() {
    List<Object[]> rows =
        em.createNativeQuery(MARKS).setParameter(1, Outlook.EVERY).getResultList();
    return rows.stream()
        .map(
            row ->
                new Mark(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    ((Number) row[3]).intValue()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> places(Collection<UUID> runs, Outlook outlook) {
    return em.createNativeQuery(PLACES)
        .setParameter(1, SqlArray.of(runs))
        .setParameter(2, outlook.organizations())
        .setParameter(3, outlook.times())
        .setParameter(4, outlook.runs())
        .setParameter(5, outlook.positions())
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> queued() {
    return em.createNativeQuery(QUEUED).getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> atWork(double average) {
    return em.createNativeQuery(AT_WORK).setParameter(1, average).getResultList();
  }

  private double average() {
    Object seconds = em.createNativeQuery(AVERAGE).setParameter(1, NEWEST).getSingleResult();
    return ((Number) seconds).doubleValue();
  }
}
