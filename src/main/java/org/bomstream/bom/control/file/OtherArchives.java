package org.bomstream.bom.control.file;

import org.bomstream.bom.control.table.ImportRefusal;

/** Says what an archive is that is no workbook, as opposed to one that is damaged. */
final class OtherArchives {
  private OtherArchives() {}

  /**
   * @throws org.bomstream.problem.Problem 422 for all but a workbook
   */
  static void refuse(ZipEntries entries) {
    if (entries.has("Index/Document.iwa")) {
      throw ImportRefusal.notATable(
          "other_spreadsheet",
          "The file is a spreadsheet of another format (Numbers). Save it as XLSX or CSV.");
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
}
