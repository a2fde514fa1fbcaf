package org.bomstream.bom.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bomstream.bom.control.file.ZipEntries.Relation;
import org.bomstream.bom.control.table.ImportRefusal;

/** Finds the sheets of a workbook, and says what an archive is that is none. */
final class WorkbookSheets {
  private WorkbookSheets() {}

  static List<WorkbookSheet> of(ZipEntries entries) throws IOException {
    refuseOthers(entries);
    try {
      String workbook = target(entries.relations(""), "officeDocument").orElse("xl/workbook.xml");
      List<Relation> relations = entries.relations(workbook);
      Optional<String> strings = target(relations, "sharedStrings");
      List<String> shared =
          strings.isPresent() ? SharedStrings.read(entries, strings.get()) : List.of();
      return sheets(entries, workbook, relations, shared);
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  private static void refuseOthers(ZipEntries entries) {
    if (entries.has("content.xml") || entries.has("Index/Document.iwa")) {
      throw ImportRefusal.notATable(
          "other_spreadsheet",
          "The file is a spreadsheet of another format (ODS or Numbers). Save it as XLSX or CSV.");
    }
    if (entries.has("xl/workbook.bin")) {
      throw ImportRefusal.notATable(
          "binary_workbook", "The file is a binary Excel workbook (.xlsb). Save it as XLSX.");
    }
    if (entries.has("word/document.xml") || entries.has("ppt/presentation.xml")) {
      throw ImportRefusal.notATable(
          "other_document", "The file is a Word or PowerPoint document. Save the BOM as XLSX.");
    }
    if (!entries.has("[Content_Types].xml")) {
      throw ImportRefusal.notATable(
          "archive_file", "The file is a ZIP archive and no workbook. Upload the BOM in it.");
    }
  }

  private static Optional<String> target(List<Relation> relations, String type) {
    return relations.stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::target)
        .findFirst();
  }

  private static List<WorkbookSheet> sheets(
      ZipEntries entries, String workbook, List<Relation> relations, List<String> strings)
      throws IOException, XMLStreamException {
    Map<String, Relation> byId =
        relations.stream()
            .filter(relation -> relation.type().equals("worksheet"))
            .collect(Collectors.toMap(Relation::id, Function.identity(), (first, again) -> first));
    List<WorkbookSheet> sheets = new ArrayList<>();
    try (InputStream in = entries.open(workbook)) {
      XMLStreamReader xml = WorkbookXml.read(in);
      while (WorkbookXml.next(xml, "sheet")) {
        Relation relation = byId.get(WorkbookXml.attribute(xml, "id"));
        // Charts have no rows, and what is hidden is not what the user means.
        if (relation != null && !WorkbookXml.attribute(xml, "state").endsWith("idden")) {
          String title = WorkbookXml.attribute(xml, "name");
          sheets.add(new WorkbookSheet(entries, title, relation.target(), strings));
        }
      }
    }
    return sheets;
  }
}
