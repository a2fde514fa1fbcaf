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
import org.bomstream.bom.control.table.BomTable;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.BomDeleted;
import org.bomstream.identity.entity.Caller;
import org.bomstream.problem.Problem;

/**
 * All BOMs, as opposed to their lines ({@link LineItems}). Whoever asks sees no BOM of another
 * organization, nor whether it is.
 */
@ApplicationScoped
public class Boms {
  private static final String INSERT_COUNTER = "insert into event_counter (bom_id) values (?1)";

  /**
   * The time is compared by itself too, so that a page begins in the index where it is to begin.
   */
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

  private static final String OF_IDS = "select b from Bom b where b.id in :ids";

  private static final String DELETE =
      """
      delete from bom b where id = ?1
        and not exists (select 1 from run r where r.bom_id = b.id and r.completed_at is null)
      """;

  private static final String LOCK = "select id from bom where id = ?1 for update";

  /** Rows that are written before the persistence context is emptied. */
  private static final int FLUSH_EVERY = 1_000;

  @PersistenceContext EntityManager em;
  @Inject Event<BomDeleted> deleted;
  @Inject Holdings holdings;

  /** Stores a BOM with all its lines, or nothing. */
  @Transactional
  public Bom add(String organizationId, String name, BomTable table, String createdBy) {
    holdings.check(organizationId, table.lines().size());
    var bom =
        new Bom(
            UUID.randomUUID(),
            organizationId,
            name,
            table.lines().size(),
            table.ignoredRows(),
            createdBy);
    insert(bom);
    int number = 0;
    for (BomTable.Line line : table.lines()) {
      em.persist(line.item(bom.id(), ++number));
      if (number % FLUSH_EVERY == 0) {
        em.flush();
        em.clear();
      }
    }
    em.flush();
    em.clear();
    return em.find(Bom.class, bom.id());
  }

  /** Stores a BOM without its lines, in the caller's transaction. */
  void insert(Bom bom) {
    em.persist(bom);
    em.flush();
    em.createNativeQuery(INSERT_COUNTER).setParameter(1, bom.id()).executeUpdate();
  }

  /**
   * A BOM that the caller may read.
   *
   * @throws Problem 404, the same for one that is not there and one that is another organization's
   */
  public Bom readable(String id, Caller caller) {
    return parse(id)
        .map(uuid -> em.find(Bom.class, uuid))
        .filter(bom -> isReadable(bom, caller))
        .orElseThrow(Problem::notFound);
  }

  /**
   * Several BOMs that the caller may read, by the ids as they are given.
   *
   * @throws Problem 404 as {@link #readable(String, Caller)} where one is not
   */
  public Map<String, Bom> readable(Collection<String> ids, Caller caller) {
    if (ids.size() == 1) {
      String id = ids.iterator().next();
      return Map.of(id, readable(id, caller));
    }
    Map<UUID, Bom> found = find(ids.stream().flatMap(id -> parse(id).stream()).toList());
    Map<String, Bom> readable = new HashMap<>();
    for (String id : ids) {
      readable.put(
          id,
          parse(id)
              .map(found::get)
              .filter(bom -> isReadable(bom, caller))
              .orElseThrow(Problem::notFound));
    }
    return readable;
  }

  private Map<UUID, Bom> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(OF_IDS, Bom.class)
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
  @Transactional
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
}
