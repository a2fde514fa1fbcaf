package org.bomstream.bom.control.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bomstream.bom.control.line.ReadTotals;
import org.bomstream.bom.control.line.TableLines;
import org.bomstream.bom.control.reading.Question;
import org.bomstream.bom.control.reading.Question.Choice;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.WarningList;
import org.bomstream.problem.Fault;

/**
 * Decides what tables of one sheet have to do with each other: one goes on in the next; one says
 * the same again; or they are of different boards, and a person has to say which is meant.
 */
final class SeveralTables {
  private static final double SAME = 0.8;

  /** Designators that two tables of one board share, at most. */
  private static final double OTHER = 0.2;

  /** Parts of a table that are compared. */
  private static final int COMPARED = 20_000;

  private final ReadTotals totals;
  private final WarningList warnings;
  private final List<TableLines> taken = new ArrayList<>();
  private final List<TableLines> others = new ArrayList<>();

  SeveralTables(ReadTotals totals, WarningList warnings) {
    this.totals = totals;
    this.warnings = warnings;
  }

  /** The tables whose lines are the BOM's. */
  List<TableLines> choose(List<TableLines> tables) {
    for (TableLines table : tables) {
      if (!table.lines().isEmpty()) {
        place(table);
      }
    }
    return taken;
  }

  private void place(TableLines table) {
    if (taken.isEmpty()) {
      taken.add(table);
      return;
    }
    List<ReadLine> lines = taken.stream().flatMap(each -> each.lines().stream()).toList();
    if (share(parts(lines), parts(table.lines())) >= SAME && isTelling(table)) {
      repeat(table, lines);
    } else if (isSameHeader(table)
        && share(designators(lines), designators(table.lines())) <= OTHER) {
      taken.add(table);
    } else {
      leaveOut(table, "in a table that may be of another board");
      warnings.add(
          Fault.inFile(
                  "table_not_read",
                  "The table below row %d was not read: it may be of another board."
                      .formatted(table.titles().number()))
              .atRow(table.titles().number()));
      others.add(table);
    }
  }

  /** One part that is named again, without a designator, is a line of its own. */
  private static boolean isTelling(TableLines table) {
    return table.lines().size() > 1 || !table.lines().getFirst().referenceDesignators().isEmpty();
  }

  private boolean isSameHeader(TableLines table) {
    return table.columns().equals(taken.getLast().columns());
  }

  /** Of two tables of the same parts that which says how many, else the shorter one. */
  private void repeat(TableLines table, List<ReadLine> lines) {
    boolean isBetter =
        taken.size() == 1
            && (quantities(table.lines()) > quantities(lines)
                || (quantities(table.lines()) == quantities(lines)
                    && table.lines().size() < lines.size()));
    TableLines left = isBetter ? taken.getFirst() : table;
    if (isBetter) {
      taken.set(0, table);
    }
    leaveOut(left, "in a table that has the same parts as another");
    warnings.add(
        Fault.inFile(
                "table_not_read",
                "The table below row %d was not read: it has the same parts as that below row %d."
                    .formatted(left.titles().number(), taken.getFirst().titles().number()))
            .atRow(left.titles().number()));
  }

  private static double quantities(List<ReadLine> lines) {
    return (double) lines.stream().filter(line -> line.quantity() != null).count() / lines.size();
  }

  private void leaveOut(TableLines table, String why) {
    table.lines().forEach(line -> totals.leaveOut(line.row(), why));
  }

  /** Which table is meant, where some are of other boards. */
  List<Question> questions() {
    if (others.isEmpty()) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(taken.getFirst()));
    others.forEach(table -> choices.add(choice(table)));
    String detail =
        "The sheet has %d tables that differ; that below row %d was read."
            .formatted(choices.size(), taken.getFirst().titles().number());
    return List.of(new Question("which_table", detail, choices));
  }

  private static Choice choice(TableLines table) {
    int row = table.titles().number();
    return new Choice("the table below row " + row, "header_row", row);
  }

  /** How much of the smaller is in the other. */
  private static double share(Set<String> some, Set<String> more) {
    int least = Math.min(some.size(), more.size());
    if (least == 0) {
      return 0;
    }
    boolean isFirstSmall = some.size() == least;
    Set<String> small = isFirstSmall ? some : more;
    Set<String> large = isFirstSmall ? more : some;
    return (double) small.stream().filter(large::contains).count() / least;
  }

  private static Set<String> parts(List<ReadLine> lines) {
    Set<String> parts = new HashSet<>();
    for (ReadLine line : lines) {
      String part = line.mpn() == null ? String.valueOf(line.skus()) : line.mpn();
      if (line.referenceDesignators().isEmpty()) {
        parts.add(part);
      }
      line.referenceDesignators().forEach(name -> parts.add(name + " " + part));
      if (parts.size() > COMPARED) {
        break;
      }
    }
    return parts;
  }

  private static Set<String> designators(List<ReadLine> lines) {
    Set<String> names = new HashSet<>();
    for (ReadLine line : lines) {
      names.addAll(line.referenceDesignators());
      if (names.size() > COMPARED) {
        break;
      }
    }
    return names;
  }
}
