package org.bomstream.bom.control.table;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.problem.Fault;

/** What looked odd in a file: the first of it in full, of the rest only how much. */
public final class WarningList {
  static final int MOST = 1_000;

  private final List<Fault> faults = new ArrayList<>();
  private int more;

  /**
   * @param row null where it is about the whole file
   * @param column null where it is about none
   */
  public void add(Integer row, String column, String code, String detail) {
    if (faults.size() < MOST) {
      faults.add(Fault.inFile(row, column, code, detail));
    } else {
      more++;
    }
  }

  List<Fault> all() {
    List<Fault> all = new ArrayList<>(faults);
    if (more > 0) {
      all.add(Fault.inFile(null, null, "more_warnings", "There are %,d more.".formatted(more)));
    }
    return List.copyOf(all);
  }
}
