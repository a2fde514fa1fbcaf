package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Foretells when queued runs begin, from what is at work and what the newest runs have taken. */
@ApplicationScoped
public class Forecasts {
  /** As many of the newest runs tell how long one takes. */
  private static final int NEWEST = 50;

  @PersistenceContext EntityManager em;
  @Inject Nodes nodes;

  /** What is to be expected of each of these queued runs. */
  Map<UUID, Forecast> of(Collection<UUID> runs) {
    int capacity = nodes.capacity(Dispatcher.LEASE);
    double average = average();
    List<Double> atWork = atWork(average);
    Map<UUID, Forecast> forecasts = new HashMap<>();
    for (Object[] row : places(runs)) {
      int position = ((Number) row[1]).intValue();
      int ahead = ((Number) row[2]).intValue();
      forecasts.put((UUID) row[0], Forecast.of(position, ahead, capacity, atWork, average));
    }
    return forecasts;
  }

  /** Organizations take turns: whoever is further ahead in an own queue goes first. */
  @SuppressWarnings("unchecked")
  private List<Object[]> places(Collection<UUID> runs) {
    return em.createNativeQuery(
            "with q as (select id, queued_at, row_number() over (partition by organization_id order"
                + " by queued_at, id) as position from run where status = 'QUEUED' and completed_at"
                + " is null) select m.id, m.position, (select count(*) from q o where o.position <"
                + " m.position or (o.position = m.position and o.queued_at < m.queued_at)) from q"
                + " m where m.id = any(cast(?1 as uuid[]))")
        .setParameter(
            1, runs.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Double> atWork(double average) {
    return em.createNativeQuery(
            "select coalesce(batch_seconds * (total_batches - completed_batches) /"
                + " greatest(partitions, 1), ?1) from run where status = 'ENRICHING' and"
                + " completed_at is null")
        .setParameter(1, average)
        .getResultList();
  }

  private double average() {
    Object seconds =
        em.createNativeQuery(
                "select coalesce(avg(extract(epoch from completed_at - started_at)), 1) from"
                    + " (select started_at, completed_at from run where completed_at is not null"
                    + " and started_at is not null order by completed_at desc limit ?1) r")
            .setParameter(1, NEWEST)
            .getSingleResult();
    return ((Number) seconds).doubleValue();
  }
}
