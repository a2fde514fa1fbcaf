package org.bomstream.bom.control.file.netlist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import org.bomstream.bom.control.budget.HeapSize;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.file.WorkbookXml;
import org.bomstream.bom.control.table.RowCells;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;

/**
 * KiCad's XML netlist as a table: one row for each component, with its fields as columns. Its row
 * numbers are those of this table; the header is row 1.
 */
public record Netlist(List<SheetRow> table) implements Sheet {
  private static final Pattern START =
      Pattern.compile("(?s)\\s*<\\?xml\\b[^>]*>\\s*(<!--.*?-->\\s*)?<export\\b.*");

  /** Columns that every component has. */
  private static final List<String> FIRST =
      List.of("Reference", "Quantity", "Value", "Footprint", "Datasheet", "Description");

  private static final Map<String, Integer> ELEMENTS =
      Map.of("value", 2, "footprint", 3, "datasheet", 4, "description", 5);

  /** Whether that is how a netlist begins. */
  public static boolean isIn(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 2_000), ISO_8859_1);
    return START.matcher(start).matches();
  }

  /**
   * @throws org.bomstream.problem.Problem 422 when it is damaged, 413 beyond the budget
   */
  public static Netlist read(Path file, ImportBudget budget) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        WorkbookXml xml = WorkbookXml.of(bytes, budget)) {
      List<String> titles = new ArrayList<>(FIRST);
      List<SheetRow> rows = new ArrayList<>();
      while (xml.next("comp")) {
        SheetRow row = component(xml, rows.size() + 2, titles);
        budget.keep(HeapSize.ENTRY + row.cells().stream().mapToLong(c -> 4 + HeapSize.of(c)).sum());
        rows.add(row);
      }
      rows.addFirst(titles(titles));
      return new Netlist(rows);
    }
  }

  private static SheetRow titles(List<String> titles) {
    RowCells cells = new RowCells(1);
    for (int i = 0; i < titles.size(); i++) {
      cells.put(i, titles.get(i));
    }
    return cells.row();
  }

  private static SheetRow component(WorkbookXml xml, int number, List<String> titles) {
    RowCells cells = new RowCells(number);
    cells.put(0, xml.attribute("ref"));
    cells.put(1, "1");
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.isAt("comp")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        put(xml, cells, titles);
      }
    }
    return cells.row();
  }

  private static void put(WorkbookXml xml, RowCells cells, List<String> titles) {
    if (xml.isAt("field")) {
      int column = column(titles, xml.attribute("name"));
      cells.put(column, NetlistText.read(xml));
    } else if (xml.isAt("property")) {
      String name = xml.attribute("name");
      String value = xml.attribute("value");
      if (name.equals("dnp") || name.equals("exclude_from_bom")) {
        cells.put(column(titles, name), value.isEmpty() ? "yes" : value);
      }
    } else {
      for (Map.Entry<String, Integer> element : ELEMENTS.entrySet()) {
        if (xml.isAt(element.getKey())) {
          cells.put(element.getValue(), NetlistText.read(xml));
          return;
        }
      }
    }
  }

  /** Of a field's name, which is a column from then on. */
  private static int column(List<String> titles, String name) {
    for (int i = 0; i < titles.size(); i++) {
      if (titles.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    titles.add(name);
    return titles.size() - 1;
  }

  @Override
  public String name() {
    return "the netlist";
  }

  @Override
  public Stream<SheetRow> rows() {
    return table.stream().filter(row -> !row.isBlank());
  }
}
