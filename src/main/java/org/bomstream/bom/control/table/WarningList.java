package org.bomstream.bom.control.table;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.problem.Fault;

/** What looked odd in a file: the first of it in full, of the rest only how much. */
public final class WarningList {
  static final int MOST = 1_000;

  private final List<Fault> faults = new ArrayList<>();
  private int more;

  public void add(Fault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    } else {
      more++;
    }
  }

  /** Those of another table of the same file. */
  public void addAll(WarningList other) {
    other.faults.forEach(this::add);
    more += other.more;
  }

  public List<Fault> all() {
    List<Fault> all = new ArrayList<>(faults);
    if (more > 0) {
      all.add(Fault.inFile("more_warnings", "There are %,d more.".formatted(more)));
    }
    return List.copyOf(all);
  }
}
