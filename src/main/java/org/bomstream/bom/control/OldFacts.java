package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.part.control.lookup.KnownParts;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.PartKey;
import org.bomstream.sql.SqlArray;

/**
 * Facts that versions before have kept with each line, as opposed to {@link
 * org.bomstream.part.entity.Part}, which lines refer to. They are moved there some lines at a time,
 * while such versions may still write.
 */
@ApplicationScoped
@Transactional
public class OldFacts {
  private static final int LINES_AT_ONCE = 500;

  /** One that no other node is at. */
  private static final String BOM =
      "select bom_id from bom_with_facts limit 1 for update skip locked";

  private static final String LINES =
      """
      select l from LineItem l left join fetch l.part
      where l.bomId = :bom and l.oldPart.mpn is not null order by l.lineNumber
      """;

  /** Not those that were written since. */
  private static final String MOVE =
      """
      update line_item l set part_id = o.part_id, match_kind = null, match_score = null,
        match_reasons = null, part_mpn = null, part_manufacturer = null, part_description = null,
        part_category = null, part_package = null, part_lifecycle = null, part_rohs = null,
        part_datasheet_url = null, part_source = null, part_retrieved_at = null
      from unnest(cast(?2 as integer[]), cast(?3 as bigint[]), cast(?4 as timestamptz[]))
        o(line_number, part_id, retrieved_at)
      where l.bom_id = ?1 and l.line_number = o.line_number
        and l.part_retrieved_at = o.retrieved_at
      """;

  private static final String DONE = "delete from bom_with_facts where bom_id = ?1";

  @PersistenceContext EntityManager em;
  @Inject KnownParts known;

  /**
   * Moves the facts of some lines of one BOM.
   *
   * @return how many BOMs and lines were looked at; 0 when nothing is left to do
   */
  @Transactional(TxType.REQUIRES_NEW)
  public int move() {
    List<?> boms = em.createNativeQuery(BOM).getResultList();
    return boms.isEmpty() ? 0 : 1 + move((UUID) boms.getFirst());
  }

  private int move(UUID bom) {
    List<LineItem> lines =
        em.createQuery(LINES, LineItem.class)
            .setParameter("bom", bom)
            .setMaxResults(LINES_AT_ONCE)
            .getResultList();
    if (!lines.isEmpty()) {
      write(bom, lines);
    }
    if (lines.size() < LINES_AT_ONCE) {
      em.createNativeQuery(DONE).setParameter(1, bom).executeUpdate();
    }
    return lines.size();
  }

  private void write(UUID bom, List<LineItem> lines) {
    List<PartFacts> facts = lines.stream().map(line -> line.part().orElseThrow()).toList();
    List<FoundPart> parts = facts.stream().map(OldFacts::part).toList();
    Map<PartKey, Long> ids = known.keepOld(parts);
    List<Long> ofLines = new ArrayList<>();
    parts.forEach(part -> ofLines.add(Objects.requireNonNull(ids.get(part.key()))));
    em.clear();
    em.createNativeQuery(MOVE)
        .setParameter(1, bom)
        .setParameter(2, SqlArray.of(lines.stream().map(LineItem::lineNumber).toList()))
        .setParameter(3, SqlArray.of(ofLines))
        .setParameter(4, SqlArray.ofTexts(facts.stream().map(PartFacts::retrievedAt).toList()))
        .executeUpdate();
  }

  private static FoundPart part(PartFacts facts) {
    return new FoundPart(List.of(Listing.of(facts)), Match.EXACT);
  }
}
