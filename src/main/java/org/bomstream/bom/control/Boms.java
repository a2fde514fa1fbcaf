package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bomstream.bom.control.kept.ImportWarnings;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.BomDeleted;
import org.bomstream.identity.entity.Caller;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * All BOMs, as opposed to their lines ({@link LineItems}). Whoever asks sees no BOM of another
 * organization, nor whether it is.
 */
@ApplicationScoped
@Transactional
public class Boms {
  /** The time is compared by itself too: a page begins in the index where it is to begin. */
  private static final String ALL =
      """
      select b from Bom b
      where b.createdAt <= :time and (b.createdAt < :time or b.id < :id)
      order by b.createdAt desc, b.id desc
      """;

  private static final String OF_ORGANIZATION =
      """
      select b from Bom b
      where b.createdAt <= :time and (b.createdAt < :time or b.id < :id)
        and b.organizationId = :organization
      order by b.createdAt desc, b.id desc
      """;

  /** A request that changes a BOM reads it before and after. */
  private static final Map<String, Object> AS_IT_IS = Map.of("eclipselink.refresh", "true");

  private static final String DELETE =
      """
      delete from bom b where id = ?1
        and not exists (select 1 from run r where r.bom_id = b.id and r.completed_at is null)
      """;

  private static final String OPEN_RUN =
      "select id from run where bom_id = ?1 and completed_at is null";

  private static final String CHANGE =
      """
      update bom set name = coalesce(cast(?2 as text), name),
        build_quantity = coalesce(cast(cast(?3 as text) as integer), build_quantity),
        version = version + 1
      where id = ?1
      """;

  private static final String TOUCH = "update bom set version = version + 1 where id = ?1";

  private static final String LOCK = "select id from bom where id = ?1 for update";

  @PersistenceContext EntityManager em;
  @Inject Event<BomDeleted> deleted;
  @Inject BomRows rows;
  @Inject Holdings holdings;
  @Inject ImportWarnings warnings;
  @Inject LineCounts counts;

  /** Stores a BOM with all its lines, or nothing. */
  public Bom add(String organizationId, String name, ImportReading table, String createdBy) {
    holdings.check(organizationId, table.lines().size());
    var bom =
        new Bom(
            UUID.randomUUID(),
            organizationId,
            name,
            table.lines().size(),
            table.ignoredRows(),
            table.warnings().size(),
            createdBy);
    rows.insert(bom);
    warnings.replace(bom.id(), table.warnings());
    rows.insertLines(bom.id(), table);
    counts.count(bom.id());
    return em.find(Bom.class, bom.id());
  }

  /**
   * A BOM that the caller may read.
   *
   * @throws Problem 404, the same for one that is not there and one that is another organization's
   */
  public Bom readable(String id, Caller caller) {
    return parse(id)
        .map(uuid -> em.find(Bom.class, uuid, AS_IT_IS))
        .filter(bom -> isReadable(bom, caller))
        .orElseThrow(Problem::notFound);
  }

  /** Those of several BOMs that the caller may read, by the ids as they are given. */
  public Map<String, Bom> readable(Collection<String> ids, Caller caller) {
    Map<UUID, Bom> found = find(ids.stream().flatMap(id -> parse(id).stream()).toList());
    Map<String, Bom> readable = new HashMap<>();
    for (String id : ids) {
      parse(id)
          .map(found::get)
          .filter(bom -> isReadable(bom, caller))
          .ifPresent(bom -> readable.put(id, bom));
    }
    return readable;
  }

  private Map<UUID, Bom> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select b from Bom b where b.id in :ids", Bom.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Bom::id, Function.identity()));
  }

  /**
   * A BOM that the caller may change: an operator as such may not.
   *
   * @throws Problem 404 as {@link #readable}; 403 for an operator of another organization
   */
  public Bom own(String id, Caller caller) {
    Bom bom = readable(id, caller);
    if (!isOwn(bom, caller)) {
      throw new Problem(403, "Forbidden", "An operator reads BOMs, but does not change them here.");
    }
    return bom;
  }

  /** Whether the caller may read it: a member of its organization, or an operator. */
  public static boolean isReadable(Bom bom, Caller caller) {
    return caller.isOperator() || isOwn(bom, caller);
  }

  private static boolean isOwn(Bom bom, Caller caller) {
    return caller.organizationId().filter(bom.organizationId()::equals).isPresent();
  }

  /** Empty for what cannot be a BOM's id. */
  public static Optional<UUID> parse(String id) {
    try {
      UUID uuid = UUID.fromString(id);
      // fromString also takes shortened forms, which are nobody's id.
      return uuid.toString().equalsIgnoreCase(id) ? Optional.of(uuid) : Optional.empty();
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /**
   * The caller's BOMs, newest first; an operator's are all.
   *
   * @param after where the page before ended; {@link PageEnd#NONE} for the first page
   */
  public List<Bom> list(Caller caller, PageEnd after, int limit) {
    return listed(caller)
        .setParameter("time", after.createdAt())
        .setParameter("id", after.id())
        .setMaxResults(limit)
        .getResultList();
  }

  private TypedQuery<Bom> listed(Caller caller) {
    return caller.isOperator()
        ? em.createQuery(ALL, Bom.class)
        : em.createQuery(OF_ORGANIZATION, Bom.class)
            .setParameter("organization", caller.organizationId().orElseThrow());
  }

  /**
   * Deletes a BOM with its lines, runs and events.
   *
   * @return false while a run is open, and nothing is done
   */
  public boolean delete(UUID bomId) {
    // A run that is being queued is either seen below, or finds its BOM gone.
    lock(bomId);
    int gone = em.createNativeQuery(DELETE).setParameter(1, bomId).executeUpdate();
    if (gone == 1) {
      deleted.fire(new BomDeleted(bomId));
    }
    return gone == 1;
  }

  /**
   * Locks a BOM to the end of the caller's transaction, against its deletion and against another
   * run.
   *
   * @return false when there is no such BOM
   */
  public boolean lock(UUID bomId) {
    return !em.createNativeQuery(LOCK).setParameter(1, bomId).getResultList().isEmpty();
  }

  /**
   * Locks a BOM that no run is open of, as {@link #lock}: none is queued meanwhile.
   *
   * @throws Problem 404 when it is no more; 409 while a run is open
   */
  void hold(UUID bomId) {
    if (!lock(bomId)) {
      throw Problem.notFound();
    }
    if (!em.createNativeQuery(OPEN_RUN).setParameter(1, bomId).getResultList().isEmpty()) {
      throw OpenRun.problem();
    }
  }

  /** Its lines are other than they were, by a person's doing, in the caller's transaction. */
  void touch(UUID bomId) {
    em.createNativeQuery(TOUCH).setParameter(1, bomId).executeUpdate();
  }

  /**
   * Calls a BOM otherwise, or lets another number of boards be built of it; null leaves it.
   *
   * @throws Problem 404 when it has just been deleted
   */
  public Bom change(UUID bomId, @Nullable String name, @Nullable Integer buildQuantity) {
    int changed =
        em.createNativeQuery(CHANGE)
            .setParameter(1, bomId)
            .setParameter(2, name)
            .setParameter(3, buildQuantity == null ? null : buildQuantity.toString())
            .executeUpdate();
    if (changed == 0) {
      throw Problem.notFound();
    }
    em.clear();
    return em.find(Bom.class, bomId);
  }
}
