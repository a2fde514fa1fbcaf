package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.bomstream.bom.entity.Bom;
import org.bomstream.problem.Problem;

/** BOMs that another system enriches, as opposed to those that were uploaded ({@link Boms}). */
@ApplicationScoped
@Transactional
public class ExternalBoms {
  private static final String LOCK_ID = "select pg_advisory_xact_lock(hashtextextended(?1, 0))";

  @PersistenceContext EntityManager em;
  @Inject BomRows rows;

  /**
   * Makes a BOM known.
   *
   * @return true when it was not known before; false when it is, just as it is given
   * @throws Problem 409 when its id is another's
   */
  public boolean add(Bom external) {
    // Of two who make it known at once the second waits here for the first.
    em.createNativeQuery(LOCK_ID).setParameter(1, external.id().toString()).getResultList();
    Bom known = em.find(Bom.class, external.id());
    if (known == null) {
      rows.insert(external);
      return true;
    }
    if (isSame(known, external)) {
      return false;
    }
    throw new Problem(409, "Conflict", "There is another BOM with this id.")
        .with("code", "id_in_use");
  }

  private static boolean isSame(Bom known, Bom external) {
    return known.isExternal()
        && known.organizationId().equals(external.organizationId())
        && known.name().equals(external.name());
  }
}
