package org.bomstream.run.control.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.Nodes;
import org.bomstream.run.entity.Forecast;
import org.bomstream.sql.SqlArray;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Foretells when queued runs begin, from what is at work and what the newest runs have taken. */
@ApplicationScoped
public class Forecasts {
  /** As many of the newest runs tell how long one takes. */
  private static final int NEWEST = 50;

  private static final String PLACES =
      """
      select id, organization_id, position from (
        select id, organization_id, row_number()
          over (partition by organization_id order by queued_at, id) as position
        from run where status = 'QUEUED' and completed_at is null) q
      where id = any(cast(?1 as uuid[]))
      """;

  /** Of each organization, the one whose last turn is longest ago first. */
  private static final String QUEUED =
      """
      select organization_id, queued from (
        select organization_id, count(*) as queued, min(queued_at) as oldest
        from run where status = 'QUEUED' and completed_at is null group by organization_id) q
      order by (select max(o.started_at) from run o where o.organization_id = q.organization_id)
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

  private static final String AVERAGE =
      """
      select coalesce(avg(extract(epoch from completed_at - started_at)), 1) from (
        select started_at, completed_at from run
        where completed_at is not null and started_at is not null
        order by completed_at desc limit ?1) r
      """;

  @PersistenceContext EntityManager em;
  @Inject Nodes nodes;

  @Inject
  @ConfigProperty(name = "runs.per-organization")
  int mostOfOrganization;

  /** What is to be expected of each of these queued runs. */
  public Map<UUID, Forecast> of(Collection<UUID> runs) {
    Timetable timetable = timetable();
    Map<UUID, Forecast> forecasts = new HashMap<>();
    for (Object[] row : places(runs)) {
      int position = ((Number) row[2]).intValue();
      var delay = timetable.untilBeginning((String) row[1], position);
      forecasts.put((UUID) row[0], new Forecast(position, delay));
    }
    return forecasts;
  }

  private Timetable timetable() {
    double average = average();
    var timetable = new Timetable(nodes.capacity(Leases.LENGTH), mostOfOrganization, average);
    for (Object[] row : queued()) {
      timetable.queued((String) row[0], ((Number) row[1]).intValue());
    }
    for (Object[] row : atWork(average)) {
      timetable.atWork((String) row[0], ((Number) row[1]).doubleValue());
    }
    return timetable;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> places(Collection<UUID> runs) {
    return em.createNativeQuery(PLACES).setParameter(1, SqlArray.of(runs)).getResultList();
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
