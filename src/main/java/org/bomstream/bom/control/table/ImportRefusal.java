package org.bomstream.bom.control.table;

import java.util.List;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Why a file is not taken, in words that say what to do about it. */
public final class ImportRefusal {
  private ImportRefusal() {}

  public static Problem emptyFile() {
    return unusable(Fault.inFile("empty_file", "The file is empty."));
  }

  public static Problem binary() {
    return notATable("binary_file", "The file is binary data, no text and no XLSX workbook.");
  }

  /** A file of a kind that we do not read; the detail says which, and what to do. */
  public static Problem notATable(String code, String detail) {
    return unusable(Fault.inFile(code, detail));
  }

  public static Problem brokenWorkbook() {
    return notATable(
        "broken_workbook",
        "The file is a damaged workbook. Open it in a spreadsheet program, save it anew, and"
            + " upload that.");
  }

  public static Problem lockedWorkbook() {
    return notATable(
        "locked_workbook",
        "The file is locked by a password, or no workbook. Save it as XLSX or CSV without a"
            + " password, and upload that.");
  }

  public static Problem tooManySheets(int most) {
    return beyond("too_many_sheets", "The workbook lists more than %,d sheets.", most);
  }

  public static Problem tooManyParts(int most) {
    return beyond("too_many_parts", "The workbook's archive has more than %,d entries.", most);
  }

  public static Problem directoryTooLong(int most) {
    return beyond(
        "too_many_parts", "The names of the workbook's parts take more than %,d bytes.", most);
  }

  public static Problem tooManyRelations(int most) {
    return beyond(
        "too_many_relations", "A part of the workbook refers to more than %,d others.", most);
  }

  public static Problem tooManyNames(int most) {
    return beyond(
        "too_many_names", "The workbook's XML has more than %,d names of elements.", most);
  }

  public static Problem tooDeep(int most) {
    return beyond("too_deep", "The workbook's XML is more than %,d elements deep.", most);
  }

  public static Problem pieceTooLong(int most) {
    return beyond("piece_too_long", "The workbook's XML has a piece of more than %,d bytes.", most);
  }

  /** What no spreadsheet program writes. */
  private static Problem beyond(String code, String detail, int most) {
    return notATable(code, detail.formatted(most));
  }

  public static Problem noRows(int header) {
    return inRow(header, "no_rows", "No row after the header has a part number or a designator.");
  }

  /**
   * @param hidden what else the sheet has, as a sentence behind a blank
   */
  public static Problem noPartNumberColumn(int row, String columns, String where, String hidden) {
    return inRow(
        row,
        "no_part_number_column",
        ("No column of part numbers was found. Row %d of %s comes nearest to a header; its columns"
                + " are: %s. Name a column MPN, Manufacturer Part Number, or for example LCSC Part"
                + " Number.%s")
            .formatted(row, where, columns, hidden));
  }

  /** A table of another kind: it has designators or numbers, and is no BOM all the same. */
  public static Problem noBom(int row, String code, String what, String columns) {
    return inRow(
        row, code, "The table is %s and no BOM, by its columns: %s.".formatted(what, columns));
  }

  public static Problem tooManyColumns(int row, int most) {
    return inRow(row, "too_many_columns", "Row %d has more than %,d columns.".formatted(row, most));
  }

  static Problem cellTooLong(int row, int most) {
    return inRow(
        row,
        "cell_too_long",
        "Row %d has a cell of more than %,d characters.".formatted(row, most));
  }

  public static Problem rowTooLong(int row, int most) {
    return inRow(row, "row_too_long", "Row %d has more than %,d characters.".formatted(row, most));
  }

  public static Problem nameTooLong(int row, @Nullable String column, int most) {
    return inColumn(
        row,
        column,
        "cell_too_long",
        "Row %d has more than %,d characters where a name or number belongs.".formatted(row, most));
  }

  public static Problem tooManyDesignators(int row, @Nullable String column, int most) {
    return inColumn(
        row,
        column,
        "too_many_designators",
        "Row %d lists more than %,d designators.".formatted(row, most));
  }

  public static Problem tooManyDesignatorsInAll(int row, int most) {
    String detail =
        "Up to row %d the file lists more than %,d designators. Split it.".formatted(row, most);
    return tooLarge(Fault.inFile("too_many_designators", detail).atRow(row));
  }

  public static Problem tooManyRows(int row, int most) {
    String detail =
        "The file has more than %,d rows: row %d is one too many. Split it.".formatted(most, row);
    return tooLarge(Fault.inFile("too_many_rows", detail).atRow(row)).with("max_rows", most);
  }

  public static Problem tooManyBytes(long bytes, long most) {
    String detail =
        "The file has %,d bytes, more than the %,d that are taken.".formatted(bytes, most);
    return tooLarge(Fault.inFile("too_many_bytes", detail)).with("max_bytes", most);
  }

  public static Problem unclosedQuote(int row, String or) {
    return inRow(
        row,
        "unclosed_quote",
        "The row that begins in line %d opens a quote that is not closed%s.".formatted(row, or));
  }

  public static Problem textAfterQuote(int row) {
    return inRow(
        row,
        "text_after_quote",
        ("The row that begins in line %d has text after a closing quote. Write a quote within"
                + " quotes twice.")
            .formatted(row));
  }

  private static Problem inRow(int row, String code, String detail) {
    return unusable(Fault.inFile(code, detail).atRow(row));
  }

  private static Problem inColumn(int row, @Nullable String column, String code, String detail) {
    return unusable(Fault.inFile(code, detail).atRow(row).atColumn(column));
  }

  private static Problem unusable(Fault fault) {
    return new Problem(422, "Unprocessable Content", fault.detail()).errors(List.of(fault));
  }

  private static Problem tooLarge(Fault fault) {
    return new Problem(413, "Content Too Large", fault.detail()).errors(List.of(fault));
  }
}
