package org.bomstream.bom.control.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.file.Relations.Relation;
import org.bomstream.bom.control.table.HiddenCells;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.problem.Problem;

/** Finds the sheets of a workbook. */
public final class WorkbookSheets {
  /** A spreadsheet program shows no more of them that anybody could find anything in. */
  private static final int MOST = 1_000;

  /** Spreadsheet programs allow less. */
  private static final int LONGEST_TITLE = 100;

  private final ZipEntries entries;
  private final ImportBudget budget;

  private WorkbookSheets(ZipEntries entries, ImportBudget budget) {
    this.entries = entries;
    this.budget = budget;
  }

  /**
   * @throws Problem 422 when the file is another kind of archive, or damaged; 413 when it unpacks
   *     to too much
   */
  public static Workbook of(ZipEntries entries) throws IOException {
    OtherArchives.refuse(entries);
    try {
      return new WorkbookSheets(entries, entries.budget()).all();
    } catch (IllegalArgumentException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  private Workbook all() throws IOException {
    String workbook = Relations.of(entries, "").target("officeDocument").orElse("xl/workbook.xml");
    Relations relations = Relations.of(entries, workbook);
    Optional<String> strings = relations.target("sharedStrings");
    Optional<String> styles = relations.target("styles");
    return listed(
        workbook,
        parts(relations),
        new CellTexts(
            strings.isPresent() ? SharedStrings.read(entries, strings.get(), budget) : List.of(),
            styles.isPresent() && entries.has(styles.get())
                ? CellFormats.read(entries, styles.get())
                : CellFormats.NONE));
  }

  private static Map<String, String> parts(Relations relations) {
    Map<String, String> parts = new HashMap<>();
    for (Relation relation : relations.all()) {
      if (relation.type().equals("worksheet")) {
        parts.putIfAbsent(relation.id(), relation.target());
      }
    }
    return parts;
  }

  /** Charts have no rows, what is hidden is not what the user means, and one part is one sheet. */
  private Workbook listed(String workbook, Map<String, String> parts, CellTexts texts)
      throws IOException {
    List<WorkbookSheet> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    Set<String> known = new HashSet<>();
    try (WorkbookXml xml = entries.read(workbook)) {
      for (int listed = 0; xml.next("sheet"); listed++) {
        if (listed == MOST) {
          throw ImportRefusal.tooManySheets(MOST);
        }
        String part = parts.get(xml.attribute("id"));
        if (part != null && known.add(part)) {
          String title = CellText.first(LONGEST_TITLE, xml.attribute("name"));
          if (xml.attribute("state").endsWith("idden")) {
            hidden.add(title);
            continue;
          }
          sheets.add(new WorkbookSheet(entries, title, part, texts, new HiddenCells()));
        }
      }
    }
    return new Workbook(sheets, hidden);
  }
}
