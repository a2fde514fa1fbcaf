package org.bomstream.bom.control.revision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in a revision than it was in the one before.
 *
 * @param lineNumber in the new revision; of a line that is gone, in the one before
 * @param from what the file said; null where it said nothing, or had no such line
 * @param to what it says now; null where it says nothing, or has no such line
 */
public record LineChange(
    Kind kind,
    int lineNumber,
    List<String> referenceDesignators,
    @Nullable String from,
    @Nullable String to) {

  /** What has changed. */
  public enum Kind {
    ADDED,
    REMOVED,
    QUANTITY,
    PART;

    /** The word on the wire, for example {@code added}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static LineChange added(FileLine line) {
    return new LineChange(Kind.ADDED, line.number(), line.designators(), null, line.named());
  }

  static LineChange removed(FileLine line) {
    return new LineChange(Kind.REMOVED, line.number(), line.designators(), line.named(), null);
  }

  static LineChange part(FileLine before, FileLine after) {
    return new LineChange(
        Kind.PART, after.number(), after.designators(), before.named(), after.named());
  }

  static LineChange quantity(FileLine before, FileLine after) {
    return new LineChange(
        Kind.QUANTITY,
        after.number(),
        after.designators(),
        text(before.quantity()),
        text(after.quantity()));
  }

  private static @Nullable String text(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }
}
