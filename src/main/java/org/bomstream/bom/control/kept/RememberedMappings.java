package org.bomstream.bom.control.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The mappings that organizations have given, by the kind of file ({@link HeaderFingerprint}). */
@ApplicationScoped
@Transactional
public class RememberedMappings {
  /** Many times the number of programs whose files an organization gets; the oldest make way. */
  static final int MOST = 1_000;

  private static final String FIND =
      """
      select id, titles, mapping, written_by, written_at from import_mapping
      where organization_id = ?1 and fingerprint = ?2
      """;

  private static final String LIST =
      """
      select id, titles, mapping, written_by, written_at from import_mapping
      where organization_id = ?1 and id > ?2 order by id limit ?3
      """;

  private static final String REMEMBER =
      """
      insert into import_mapping (id, organization_id, fingerprint, titles, mapping, written_by)
      values (?1, ?2, ?3, ?4, ?5, ?6)
      on conflict (organization_id, fingerprint) do update
        set titles = excluded.titles, mapping = excluded.mapping,
          written_by = excluded.written_by, written_at = clock_timestamp()
      """;

  private static final String FORGET_OLDEST =
      """
      delete from import_mapping where id in (
        select id from import_mapping where organization_id = ?1
        order by written_at desc, id offset ?2)
      """;

  private static final String REPLACE =
      """
      update import_mapping
      set mapping = ?3, written_by = ?4, written_at = clock_timestamp()
      where id = ?1 and organization_id = ?2
      """;

  private static final String DELETE =
      "delete from import_mapping where id = ?1 and organization_id = ?2";

  @PersistenceContext EntityManager em;

  public Optional<RememberedMapping> find(String organizationId, HeaderFingerprint kind) {
    Stream<?> found =
        em.createNativeQuery(FIND)
            .setParameter(1, organizationId)
            .setParameter(2, kind.text())
            .getResultStream();
    return found.map(row -> mapping((Object[]) row)).findFirst();
  }

  /** Those after an id, in the order of their ids. */
  public List<RememberedMapping> list(String organizationId, UUID after, int limit) {
    Stream<?> rows =
        em.createNativeQuery(LIST)
            .setParameter(1, organizationId)
            .setParameter(2, after)
            .setParameter(3, limit)
            .getResultStream();
    return rows.map(row -> mapping((Object[]) row)).toList();
  }

  private static RememberedMapping mapping(Object[] row) {
    return new RememberedMapping(
        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], instant(row[4]));
  }

  private static Instant instant(Object time) {
    return time instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((Timestamp) time).toInstant();
  }

  /** Remembers how files of this kind are read, instead of what was remembered of them. */
  public void remember(
      String organizationId, HeaderFingerprint kind, String mapping, String writtenBy) {
    em.createNativeQuery(REMEMBER)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, organizationId)
        .setParameter(3, kind.text())
        .setParameter(4, kind.titles())
        .setParameter(5, mapping)
        .setParameter(6, writtenBy)
        .executeUpdate();
    em.createNativeQuery(FORGET_OLDEST)
        .setParameter(1, organizationId)
        .setParameter(2, MOST)
        .executeUpdate();
  }

  /**
   * @return false where the organization has none with this id
   */
  public boolean replace(UUID id, String organizationId, String mapping, String writtenBy) {
    return em.createNativeQuery(REPLACE)
            .setParameter(1, id)
            .setParameter(2, organizationId)
            .setParameter(3, mapping)
            .setParameter(4, writtenBy)
            .executeUpdate()
        == 1;
  }

  /**
   * @return false where the organization has none with this id
   */
  public boolean delete(UUID id, String organizationId) {
    return em.createNativeQuery(DELETE)
            .setParameter(1, id)
            .setParameter(2, organizationId)
            .executeUpdate()
        == 1;
  }
}
