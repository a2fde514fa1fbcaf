package org.bomstream.bom.control.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/** What a BOM's lines need of each part, as opposed to the lines ({@link LineExport}). */
@ApplicationScoped
@Transactional
public class Purchases {
  /**
   * Lines are of one part where the same was found, or else where they ask for the same. A line
   * that says no quantity needs a piece for each of its places.
   */
  private static final String LIST =
      """
      select n.first_line, n.lines, coalesce(p.mpn, n.mpn), coalesce(p.manufacturer, n.manufacturer),
        coalesce(p.description, n.description), n.pieces, n.part_id, n.places
      from (
        select min(line_number) as first_line, count(*) as lines, min(mpn) as mpn,
          min(manufacturer) as manufacturer, min(coalesce(description, value)) as description,
          sum(coalesce(quantity, greatest(1, coalesce(
            cardinality(string_to_array(nullif(reference_designators, ''), ',')), 1)))) as pieces,
          part_id, string_agg(nullif(reference_designators, ''), ',' order by line_number) as places
        from line_item
        where bom_id = ?1 and not do_not_populate and status = any(cast(?4 as text[]))
        group by part_id,
          case when part_id is null then upper(mpn) end,
          case when part_id is null then upper(manufacturer) end,
          case when part_id is null then skus end,
          case when part_id is null and mpn is null and skus is null
            then concat_ws(chr(10), value, package, description) end
        having min(line_number) > ?2
        order by 1 limit ?3) n
      left join part p on p.id = n.part_id
      order by n.first_line
      """;

  @PersistenceContext EntityManager em;

  /**
   * A part that is to be bought.
   *
   * @param firstLine the first line that needs it
   * @param pieces for one board
   * @param part its id; null where none was found
   * @param places designators of all its lines, joined by commas
   */
  public record Need(
      int firstLine,
      long lines,
      @Nullable String mpn,
      @Nullable String manufacturer,
      @Nullable String description,
      BigDecimal pieces,
      @Nullable Long part,
      @Nullable String places) {}

  /** The parts whose first lines come after that number, in their order; reads all lines. */
  public List<Need> list(UUID bomId, Set<LineStatus> states, int after, int limit) {
    Stream<?> rows =
        em.createNativeQuery(LIST)
            .setParameter(1, bomId)
            .setParameter(2, after)
            .setParameter(3, limit)
            .setParameter(4, SqlArray.ofTexts(states.stream().map(Enum::name).toList()))
            .getResultStream();
    return rows.map(row -> need((Object[]) row)).toList();
  }

  private static Need need(Object[] row) {
    return new Need(
        ((Number) row[0]).intValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (BigDecimal) row[5],
        row[6] == null ? null : ((Number) row[6]).longValue(),
        (String) row[7]);
  }
}
