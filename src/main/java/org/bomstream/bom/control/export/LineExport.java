package org.bomstream.bom.control.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.entity.LineStatus;

/**
 * Writes a BOM's lines, a page at a time: no connection is held while the client takes them, and
 * what is kept does not grow with their number.
 */
@ApplicationScoped
public class LineExport {
  @Inject LineItems lines;

  /**
   * @param columns names that {@link LineColumns} knows
   */
  public void write(UUID bomId, Set<LineStatus> states, List<String> columns, RowWriter rows)
      throws IOException {
    rows.titles(columns);
    LinePages pages = new LinePages(lines, bomId, states);
    while (pages.hasNext()) {
      rows.row(LineColumns.cells(pages.next(), columns));
    }
  }
}
