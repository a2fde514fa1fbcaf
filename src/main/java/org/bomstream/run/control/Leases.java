package org.bomstream.run.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.RunStatus;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/**
 * For how long nodes have the runs that they have claimed: a lease is renewed while its node lives,
 * or given back. Once it has run out, the run is claimed again ({@link Claims}).
 */
@ApplicationScoped
@Transactional
public class Leases {
  /** How long after its last renewal a node counts as gone. */
  public static final Duration LENGTH = Duration.ofSeconds(8);

  /**
   * Also shows that the node lives. A run's row that is being written is passed over, unless it was
   * so before: nobody waits for this, and this for nobody, and a lease is renewed several times
   * before it runs out. One that was given back stays free. Runs are locked in the order in which
   * others do that lock several.
   */
  private static final String RENEW =
      """
      with seen as (
        insert into node values (?, ?, clock_timestamp())
        on conflict (id) do update set capacity = excluded.capacity, seen_at = excluded.seen_at),
      mine as materialized (
        select r.id, r.wanted, r.lease_until, cast(c.in_hand as integer[]) as in_hand
        from unnest(cast(? as uuid[]), cast(? as bigint[]), cast(? as text[]))
          c(id, fence, in_hand)
        cross join lateral (select id, wanted, lease_until from run
          where id = c.id and fence = c.fence and status = 'ENRICHING' and node = ? offset 0) r),
      late as materialized (
        select r.id from run r
        where r.id = any(array(select id from mine
          where lease_until < clock_timestamp() + ? * interval '0.5 second'))
        order by r.id for update of r),
      rest as materialized (
        select r.id from run r where r.id = any(array(select id from mine))
        for update of r skip locked),
      renewed as (
        update run r set lease_until = clock_timestamp() + ? * interval '1 second',
          in_hand = m.in_hand
        from mine m where m.id = r.id and r.status = 'ENRICHING' and r.node = ?
          and r.id = any(array(select id from late union select id from rest)))
      select id, wanted from mine
      """;

  /** Its job is left to the others of its series, if there are any: only one can go on with it. */
  private static final String RELEASE =
      """
      update run r set node = null, lease_until = clock_timestamp() + ?3 * interval '1 second',
        job = case when exists (select 1 from run o where o.job = r.job and o.id <> r.id
          and o.completed_at is null) then null else job end
      where id = ?1 and fence = ?2 and completed_at is null
      """;

  /**
   * With few connections, which serve nothing else: requests that take all others cost no lease.
   */
  @Resource(lookup = "jdbc/leases")
  DataSource leases;

  @PersistenceContext EntityManager em;
  @Inject Nodes nodes;

  /**
   * A run that a node works on.
   *
   * @param inHand the numbers of the batches that are being done
   */
  public record Held(Claim claim, Set<Integer> inHand) {}

  /**
   * Shows that this node lives, and keeps its runs for another lease. That is a transaction of its
   * own.
   *
   * @param capacity runs that the node works on at once
   * @return the runs that are still held, each with what was commanded of it
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Map<UUID, Optional<RunStatus>> renew(
      String node, int capacity, List<Held> held, Duration lease) {
    try (Connection connection = leases.getConnection();
        var renew = connection.prepareStatement(RENEW)) {
      renew.setString(1, node);
      renew.setInt(2, capacity);
      renew.setString(3, SqlArray.of(held.stream().map(run -> run.claim().runId()).toList()));
      renew.setString(4, SqlArray.of(held.stream().map(run -> run.claim().fence()).toList()));
      renew.setString(5, SqlArray.ofArrays(held.stream().map(Held::inHand).toList()));
      renew.setString(6, node);
      renew.setLong(7, lease.toSeconds());
      renew.setLong(8, lease.toSeconds());
      renew.setString(9, node);
      return commanded(renew);
    } catch (SQLException e) {
      throw new IllegalStateException("leases cannot be renewed", e);
    }
  }

  private static Map<UUID, Optional<RunStatus>> commanded(PreparedStatement renew)
      throws SQLException {
    Map<UUID, Optional<RunStatus>> commanded = new HashMap<>();
    try (var rows = renew.executeQuery()) {
      while (rows.next()) {
        commanded.put(rows.getObject(1, UUID.class), status(rows.getString(2)));
      }
    }
    return commanded;
  }

  private static Optional<RunStatus> status(@Nullable String name) {
    return Optional.ofNullable(name).map(RunStatus::valueOf);
  }

  /** Gives a run back, unharmed: any node takes it, and this one does not count as lost. */
  public void release(Claim claim) {
    release(claim, Duration.ZERO);
  }

  /** Gives a run back, in the caller's transaction, so that any node takes it after a while. */
  void release(Claim claim, Duration pause) {
    em.createNativeQuery(RELEASE)
        .setParameter(1, claim.runId())
        .setParameter(2, claim.fence())
        .setParameter(3, pause.toSeconds())
        .executeUpdate();
  }

  /** The node works no more, so that nothing is expected of it. */
  public void leave(String node) {
    nodes.gone(node);
  }
}
