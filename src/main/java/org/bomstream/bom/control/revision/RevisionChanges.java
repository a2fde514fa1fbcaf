package org.bomstream.bom.control.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a revision of a file changes.
 *
 * @param former the lines that its lines were, by the new lines' numbers
 * @param changes in the new file's order, those that are gone at the end
 */
public record RevisionChanges(Map<Integer, FileLine> former, List<LineChange> changes) {

  public static RevisionChanges of(List<FileLine> before, List<FileLine> after) {
    Map<Integer, FileLine> former = LineMatching.of(before, after);
    List<LineChange> changes = new ArrayList<>();
    for (FileLine line : after) {
      FileLine was = former.get(line.number());
      if (was == null) {
        changes.add(LineChange.added(line));
      } else {
        compare(was, line, changes);
      }
    }
    Set<Integer> kept = former.values().stream().map(FileLine::number).collect(Collectors.toSet());
    before.stream()
        .filter(line -> !kept.contains(line.number()))
        .forEach(line -> changes.add(LineChange.removed(line)));
    return new RevisionChanges(former, List.copyOf(changes));
  }

  private static void compare(FileLine was, FileLine line, List<LineChange> changes) {
    if (!was.part().equals(line.part())) {
      changes.add(LineChange.part(was, line));
    }
    if (!isSame(was.quantity(), line.quantity())) {
      changes.add(LineChange.quantity(was, line));
    }
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
