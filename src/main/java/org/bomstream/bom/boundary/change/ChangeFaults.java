package org.bomstream.bom.boundary.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What is wrong with the members of a change: all of it is told at once. */
final class ChangeFaults {
  private final List<Fault> faults = new ArrayList<>();

  /** A member's value cannot be taken. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String detail) {
      super(detail, null, false, false);
    }
  }

  void unknown(String member, String known) {
    add(member, "unknown_member", "There is no member %s; there are %s.".formatted(member, known));
  }

  /** The value that is read; null where it is wrong, which is told later. */
  <T> @Nullable T read(String member, Supplier<T> value) {
    try {
      return value.get();
    } catch (Wrong wrong) {
      add(member, "wrong_value", "%s %s.".formatted(member, wrong.getMessage()));
      return null;
    }
  }

  private void add(String member, String code, String detail) {
    faults.add(new Fault("/" + pointer(member), null, null, code, detail));
  }

  private static String pointer(String member) {
    return member.replace("~", "~0").replace("/", "~1");
  }

  /**
   * @throws Problem 422 where anything is wrong
   */
  void check() {
    if (!faults.isEmpty()) {
      throw new Problem(422, "Unprocessable Content", faults.getFirst().detail()).errors(faults);
    }
  }
}
