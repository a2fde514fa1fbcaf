package org.bomstream.bom.control.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.problem.Fault;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/**
 * What looked odd in a BOM's file, kept with the BOM, so that every colleague sees it; as opposed
 * to what keeps a file out. The reader bounds how many there are.
 */
@ApplicationScoped
@Transactional
public class ImportWarnings {
  private static final String INSERT =
      """
      insert into import_warning (bom_id, number, source_row, source_column, code, detail)
      select ?1, w.number, w.source_row, w.source_column, w.code, w.detail
      from unnest(cast(?2 as integer[]), cast(?3 as integer[]), cast(?4 as text[]),
          cast(?5 as text[]), cast(?6 as text[]))
        w(number, source_row, source_column, code, detail)
      """;

  private static final String DELETE = "delete from import_warning where bom_id = ?1";

  private static final String LIST =
      """
      select number, source_row, source_column, code, detail from import_warning
      where bom_id = ?1 and number > ?2 order by number limit ?3
      """;

  @PersistenceContext EntityManager em;

  /**
   * A warning that is kept.
   *
   * @param number 1, 2, 3 in the order in which the file gave rise to them
   */
  public record Kept(int number, Fault warning) {}

  /** Keeps them in the place of those that are kept, in the caller's transaction. */
  public void replace(UUID bomId, List<Fault> warnings) {
    em.createNativeQuery(DELETE).setParameter(1, bomId).executeUpdate();
    if (warnings.isEmpty()) {
      return;
    }
    em.createNativeQuery(INSERT)
        .setParameter(1, bomId)
        .setParameter(2, SqlArray.of(IntStream.rangeClosed(1, warnings.size()).boxed().toList()))
        .setParameter(3, column(warnings, Fault::row))
        .setParameter(4, column(warnings, Fault::column))
        .setParameter(5, column(warnings, Fault::code))
        .setParameter(6, column(warnings, Fault::detail))
        .executeUpdate();
  }

  private static String column(List<Fault> warnings, Function<Fault, @Nullable Object> value) {
    return SqlArray.ofTexts(warnings.stream().<@Nullable Object>map(value).toList());
  }

  /** Those after a number, in order. */
  public List<Kept> list(UUID bomId, int after, int limit) {
    Stream<?> rows =
        em.createNativeQuery(LIST)
            .setParameter(1, bomId)
            .setParameter(2, after)
            .setParameter(3, limit)
            .getResultStream();
    return rows.map(row -> kept((Object[]) row)).toList();
  }

  private static Kept kept(Object[] row) {
    Integer place = row[1] == null ? null : ((Number) row[1]).intValue();
    return new Kept(
        ((Number) row[0]).intValue(),
        new Fault(null, place, (String) row[2], (String) row[3], (String) row[4]));
  }
}
