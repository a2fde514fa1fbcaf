package org.bomstream.bom.control.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads a file's pieces, each in a transaction that is over before anybody takes it. */
@ApplicationScoped
@Transactional
public class PieceReader {
  private static final String FIND =
      "select packed from kept_file_piece where file_id = ?1 and number = ?2";

  @PersistenceContext EntityManager em;

  /**
   * @param number counted from 1
   * @return empty after the last
   */
  Optional<byte[]> find(UUID file, int number) {
    Stream<?> found =
        em.createNativeQuery(FIND).setParameter(1, file).setParameter(2, number).getResultStream();
    return found.findFirst().map(byte[].class::cast);
  }
}
