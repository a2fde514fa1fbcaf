package org.bomstream.bom.control.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Files as they came: a BOM's for as long as the BOM is there, a preview's for some minutes. The
 * previews of one organization are bounded in number and bytes; the oldest make way.
 */
@ApplicationScoped
@Transactional
public class KeptFiles {
  private static final String INSERT_PREVIEW =
      """
      insert into kept_file (id, organization_id, name, bytes, kept_until)
      values (?1, ?2, ?3, ?4, clock_timestamp() + ?5 * interval '1 second')
      """;

  private static final String INSERT =
      """
      insert into kept_file (id, organization_id, bom_id, name, bytes, mapping)
      values (?1, ?2, ?3, ?4, ?5, cast(?6 as text))
      """;

  /** Two who import one preview at once: the second waits, and finds it gone. */
  private static final String TAKE =
      """
      update kept_file set bom_id = ?2, mapping = cast(?3 as text), kept_until = null
      where id = ?1 and kept_until is not null
      """;

  private static final String OF_BOM =
      "select id, name, bytes, mapping from kept_file where bom_id = ?1";

  private static final String PREVIEW =
      """
      select id, name, bytes, mapping from kept_file
      where id = ?1 and organization_id = ?2 and kept_until > clock_timestamp()
      """;

  private static final String FORGET_OF_BOM = "delete from kept_file where bom_id = ?1";

  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?1, 19))";

  /** All but the newest that stay within the bounds, together with one that is to come. */
  private static final String MAKE_ROOM =
      """
      delete from kept_file where id in (
        select id from (
          select id, row_number() over newest as place, sum(bytes) over newest as all_bytes
          from kept_file where organization_id = ?1 and kept_until is not null
          window newest as (order by kept_until desc, id)) f
        where place >= ?2 or all_bytes + ?3 > ?4)
      """;

  @PersistenceContext EntityManager em;
  @Inject FilePieces pieces;

  @Inject
  @ConfigProperty(name = "previews.kept-for")
  Duration previewKeptFor;

  @Inject
  @ConfigProperty(name = "previews.per-organization")
  int mostPreviews;

  @Inject
  @ConfigProperty(name = "previews.bytes-per-organization")
  long mostPreviewBytes;

  /**
   * Keeps a file for a preview; the oldest of the organization make way, where they have to.
   *
   * @return its id, by which it can be imported on any node
   */
  public UUID keepPreview(String organizationId, String name, Path content) throws IOException {
    UUID id = UUID.randomUUID();
    long bytes = Files.size(content);
    em.createNativeQuery(LOCK).setParameter(1, organizationId).getResultList();
    em.createNativeQuery(MAKE_ROOM)
        .setParameter(1, organizationId)
        .setParameter(2, mostPreviews)
        .setParameter(3, bytes)
        .setParameter(4, mostPreviewBytes)
        .executeUpdate();
    em.createNativeQuery(INSERT_PREVIEW)
        .setParameter(1, id)
        .setParameter(2, organizationId)
        .setParameter(3, name)
        .setParameter(4, bytes)
        .setParameter(5, previewKeptFor.toSeconds())
        .executeUpdate();
    pieces.write(id, content);
    return id;
  }

  /** The file of a preview; empty where it is too old, or another organization's. */
  public Optional<KeptFile> preview(UUID id, String organizationId) {
    Stream<?> found =
        em.createNativeQuery(PREVIEW)
            .setParameter(1, id)
            .setParameter(2, organizationId)
            .getResultStream();
    return found.map(row -> file((Object[]) row)).findFirst();
  }

  /** The file of a BOM; empty where a version before has imported it. */
  public Optional<KeptFile> of(UUID bomId) {
    Stream<?> found = em.createNativeQuery(OF_BOM).setParameter(1, bomId).getResultStream();
    return found.map(row -> file((Object[]) row)).findFirst();
  }

  private static KeptFile file(Object[] row) {
    return new KeptFile(
        (UUID) row[0], (String) row[1], ((Number) row[2]).longValue(), (String) row[3]);
  }

  /** The file's bytes, read as they are taken; to be closed. */
  public InputStream content(KeptFile file) throws IOException {
    return pieces.read(file.id());
  }

  /**
   * Keeps a file with a BOM, in the place of the one that it has, in the caller's transaction.
   *
   * @param mapping how its lines were read, as JSON; may be null
   */
  public void keep(
      UUID bomId, String organizationId, String name, @Nullable String mapping, Path content)
      throws IOException {
    UUID id = UUID.randomUUID();
    forget(bomId);
    em.createNativeQuery(INSERT)
        .setParameter(1, id)
        .setParameter(2, organizationId)
        .setParameter(3, bomId)
        .setParameter(4, name)
        .setParameter(5, Files.size(content))
        .setParameter(6, mapping)
        .executeUpdate();
    pieces.write(id, content);
  }

  /**
   * Makes a preview's file a BOM's, in the caller's transaction.
   *
   * @return false where it is gone
   */
  public boolean take(UUID preview, UUID bomId, @Nullable String mapping) {
    forget(bomId);
    return em.createNativeQuery(TAKE)
            .setParameter(1, preview)
            .setParameter(2, bomId)
            .setParameter(3, mapping)
            .executeUpdate()
        == 1;
  }

  private void forget(UUID bomId) {
    em.createNativeQuery(FORGET_OF_BOM).setParameter(1, bomId).executeUpdate();
  }
}
