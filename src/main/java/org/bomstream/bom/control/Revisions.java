package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bomstream.bom.control.kept.ImportWarnings;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.revision.FileLine;
import org.bomstream.bom.control.revision.LineChange;
import org.bomstream.bom.control.revision.RevisionChanges;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineField;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.problem.Problem;
import org.bomstream.sql.SqlArray;

/**
 * Puts a new revision of its file in the place of the one that a BOM has, whole or not at all. What
 * was found of a line stays where it asks for the same part, and so does what a person has
 * corrected where the file says what it said.
 */
@ApplicationScoped
@Transactional
public class Revisions {
  private static final String LINES =
      """
      select l from LineItem l left join fetch l.part where l.bomId = :bom order by l.lineNumber
      """;

  /** Out of the way of the new ones. */
  private static final String SET_ASIDE =
      "update line_item set line_number = -line_number where bom_id = ?1";

  private static final String KEEP_FACTS =
      """
      update line_item n set status = o.status, error_code = o.error_code,
        error_detail = o.error_detail, enriched_at = o.enriched_at, part_id = o.part_id,
        match_kind = o.match_kind, match_score = o.match_score, match_reasons = o.match_reasons,
        part_mpn = o.part_mpn, part_manufacturer = o.part_manufacturer,
        part_description = o.part_description, part_category = o.part_category,
        part_package = o.part_package, part_lifecycle = o.part_lifecycle,
        part_rohs = o.part_rohs, part_datasheet_url = o.part_datasheet_url,
        part_source = o.part_source, part_retrieved_at = o.part_retrieved_at
      from unnest(cast(?2 as integer[]), cast(?3 as integer[])) s(line_number, former)
      cross join lateral (select * from line_item
        where bom_id = ?1 and line_number = -s.former offset 0) o
      where n.bom_id = ?1 and n.line_number = s.line_number
      """;

  private static final String FORGET_FORMER =
      "delete from line_item where bom_id = ?1 and line_number < 0";

  private static final String CHANGE =
      """
      update bom set item_count = ?2, ignored_rows = ?3, warning_count = ?4, version = version + 1
      where id = ?1
      """;

  @PersistenceContext EntityManager em;
  @Inject Boms boms;
  @Inject BomRows rows;
  @Inject Holdings holdings;
  @Inject Imports imports;
  @Inject Corrections corrections;
  @Inject ImportWarnings warnings;

  /**
   * @return what the revision changes
   * @throws Problem 404 when the BOM has just been deleted; 409 while a run is open, or where
   *     another system enriches it
   */
  @Transactional(rollbackOn = Exception.class)
  public List<LineChange> revise(Bom bom, ImportReading reading, Imports.File file)
      throws IOException {
    boms.hold(bom.id());
    if (bom.isExternal()) {
      throw new Problem(409, "Conflict", "Another system enriches this BOM.")
          .with("code", "external_bom");
    }
    List<LineItem> former = lines(bom.id());
    holdings.checkMore(bom.organizationId(), reading.lines().size() - former.size());
    RevisionChanges changes = RevisionChanges.of(said(former), saidNow(reading.lines()));
    update(SET_ASIDE, bom.id());
    rows.insertLines(bom.id(), reading);
    carryOver(bom.id(), former, reading.lines(), changes.former());
    update(FORGET_FORMER, bom.id());
    em.createNativeQuery(CHANGE)
        .setParameter(1, bom.id())
        .setParameter(2, reading.lines().size())
        .setParameter(3, reading.ignoredRows())
        .setParameter(4, reading.warnings().size())
        .executeUpdate();
    warnings.replace(bom.id(), reading.warnings());
    imports.keep(bom.id(), bom.organizationId(), reading, file);
    return changes.changes();
  }

  /** In their order; their parts with them, since each would be asked for else. */
  private List<LineItem> lines(UUID bomId) {
    List<LineItem> lines =
        em.createQuery(LINES, LineItem.class).setParameter("bom", bomId).getResultList();
    em.clear();
    return lines;
  }

  private void update(String statement, UUID bomId) {
    em.createNativeQuery(statement).setParameter(1, bomId).executeUpdate();
  }

  private static List<FileLine> said(List<LineItem> lines) {
    return lines.stream()
        .map(
            line -> {
              LineTexts texts = LineTexts.of(line);
              return new FileLine(
                  line.lineNumber(),
                  texts.saidDesignators(),
                  texts.saidQuantity(),
                  texts.said(LineField.MPN),
                  texts.said(LineField.MANUFACTURER),
                  line.skus());
            })
        .toList();
  }

  private static List<FileLine> saidNow(List<ReadLine> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            index -> {
              ReadLine line = lines.get(index);
              return new FileLine(
                  index + 1,
                  line.referenceDesignators(),
                  line.quantity(),
                  line.mpn(),
                  line.manufacturer(),
                  line.skus());
            })
        .toList();
  }

  private void carryOver(
      UUID bomId, List<LineItem> former, List<ReadLine> lines, Map<Integer, FileLine> matched) {
    List<Integer> same = new ArrayList<>();
    List<Integer> formerNumbers = new ArrayList<>();
    matched.forEach(
        (number, was) -> {
          ReadLine line = lines.get(number - 1);
          LineItem formerLine = former.get(was.number() - 1);
          LineTexts before = LineTexts.of(formerLine);
          LineTexts now = LineTexts.of(line);
          now.correctAs(before);
          if (!now.said().isEmpty()) {
            corrections.write(bomId, number, now);
          }
          if (now.asksAs(before) && line.skus().equals(formerLine.skus())) {
            same.add(number);
            formerNumbers.add(was.number());
          }
        });
    em.createNativeQuery(KEEP_FACTS)
        .setParameter(1, bomId)
        .setParameter(2, SqlArray.of(same))
        .setParameter(3, SqlArray.of(formerNumbers))
        .executeUpdate();
  }
}
