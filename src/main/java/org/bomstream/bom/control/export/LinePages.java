package org.bomstream.bom.control.export;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.LineStatus;

/** A BOM's lines in order, read a page at a time as they are taken. */
final class LinePages implements Iterator<LineItem> {
  private static final int PAGE = 1_000;

  private final LineItems lines;
  private final UUID bomId;
  private final Set<LineStatus> states;
  private Iterator<LineItem> page = List.<LineItem>of().iterator();
  private boolean isLast;
  private int last;

  LinePages(LineItems lines, UUID bomId, Set<LineStatus> states) {
    this.lines = lines;
    this.bomId = bomId;
    this.states = states;
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && !isLast) {
      List<LineItem> read = lines.list(bomId, states, last, PAGE);
      page = read.iterator();
      isLast = read.size() < PAGE;
    }
    return page.hasNext();
  }

  @Override
  public LineItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    LineItem line = page.next();
    last = line.lineNumber();
    return line;
  }
}
