package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.bom.entity.LineField;
import org.bomstream.bom.entity.TextMap;
import org.bomstream.problem.Problem;

/**
 * What people correct of lines, kept beside what the file said. A line that asks for another part
 * now is asked of no source before the next run.
 */
@ApplicationScoped
@Transactional
public class Corrections {
  private static final String WRITE =
      """
      update line_item set mpn = cast(?3 as text), manufacturer = cast(?4 as text),
        quantity = cast(cast(?5 as text) as numeric), reference_designators = cast(?6 as text),
        do_not_populate = cast(cast(?7 as text) as boolean), note = cast(?8 as text),
        corrected = cast(?9 as text)
      where bom_id = ?1 and line_number = ?2
      """;

  /** What was found belongs to another part. */
  private static final String FORGET =
      """
      update line_item set status = 'PENDING', error_code = null, error_detail = null,
        enriched_at = null, part_id = null, match_kind = null, match_score = null,
        match_reasons = null, part_mpn = null, part_manufacturer = null, part_description = null,
        part_category = null, part_package = null, part_lifecycle = null, part_rohs = null,
        part_datasheet_url = null, part_source = null, part_retrieved_at = null
      where bom_id = ?1 and line_number = ?2
      """;

  @PersistenceContext EntityManager em;
  @Inject Boms boms;
  @Inject LineItems lines;

  /**
   * Corrects a line.
   *
   * @param wanted the fields' values as texts, blank for none; empty takes back to what the file
   *     said; fields that are not in it stay as they are
   * @return false where the BOM has no such line
   * @throws Problem 404 when the BOM has just been deleted; 409 while a run is open
   */
  public boolean correct(UUID bomId, int number, Map<LineField, Optional<String>> wanted) {
    boms.hold(bomId);
    var found = lines.find(bomId, number);
    found.ifPresent(
        line -> {
          LineTexts before = LineTexts.of(line);
          LineTexts after = LineTexts.of(line);
          wanted.forEach((field, value) -> apply(after, field, value));
          em.clear();
          write(bomId, number, after);
          if (!before.asksAs(after)) {
            bind(FORGET, bomId, number).executeUpdate();
          }
          boms.touch(bomId);
        });
    return found.isPresent();
  }

  private static void apply(LineTexts line, LineField field, Optional<String> value) {
    if (value.isEmpty()) {
      line.takeBack(field);
    } else {
      boolean isNone = value.get().isEmpty() && field != LineField.REFERENCE_DESIGNATORS;
      line.correct(field, isNone ? null : value.get());
    }
  }

  /** Writes the fields of a line, in the caller's transaction. */
  void write(UUID bomId, int number, LineTexts line) {
    bind(WRITE, bomId, number)
        .setParameter(3, line.get(LineField.MPN))
        .setParameter(4, line.get(LineField.MANUFACTURER))
        .setParameter(5, line.get(LineField.QUANTITY))
        .setParameter(6, line.get(LineField.REFERENCE_DESIGNATORS))
        .setParameter(7, line.get(LineField.DO_NOT_POPULATE))
        .setParameter(8, line.get(LineField.NOTE))
        .setParameter(9, TextMap.write(line.said()))
        .executeUpdate();
  }

  private Query bind(String statement, UUID bomId, int number) {
    return em.createNativeQuery(statement).setParameter(1, bomId).setParameter(2, number);
  }
}
