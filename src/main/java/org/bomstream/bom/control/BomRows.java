package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.entity.Bom;

/** Writes new BOMs and new lines, in the caller's transaction. */
@ApplicationScoped
@Transactional
class BomRows {
  private static final String INSERT_COUNTER = "insert into event_counter (bom_id) values (?1)";

  /** Rows that are written before the persistence context is emptied. */
  private static final int FLUSH_EVERY = 1_000;

  @PersistenceContext EntityManager em;

  /** Stores a BOM without its lines. */
  void insert(Bom bom) {
    em.persist(bom);
    em.flush();
    em.createNativeQuery(INSERT_COUNTER).setParameter(1, bom.id()).executeUpdate();
  }

  /** Stores the lines of a BOM that has none. */
  void insertLines(UUID bomId, ImportReading table) {
    int number = 0;
    for (ReadLine line : table.lines()) {
      em.persist(line.item(bomId, ++number));
      if (number % FLUSH_EVERY == 0) {
        em.flush();
        em.clear();
      }
    }
    em.flush();
    em.clear();
  }
}
