package org.bomstream.bom.control.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.bom.entity.LineDetail;
import org.bomstream.bom.entity.SecondSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells a row that only names another part for the line above: it has a number, and neither
 * designators nor a quantity nor a place in the count where the line above has them; or it has the
 * very same designators. Where the line above has no number, it names the part itself.
 */
final class SecondSourceRows {
  private static final int MOST = 20;

  private final OptionalInt ordinal;

  SecondSourceRows(OptionalInt ordinal) {
    this.ordinal = ordinal;
  }

  boolean belongs(ReadRow last, ReadLine line, SheetRow row) {
    ReadLine above = last.line();
    return line.mpn() != null
        && !line.mpn().equals(above.mpn())
        && row.number() <= lastRow(last) + 1
        && (isOfSamePlaces(above, line) || isOfNone(last, line, row));
  }

  /** Of those that the line above is made of so far. */
  private static int lastRow(ReadRow last) {
    boolean isOfTwo = last.naming().mpn().isEmpty() && last.line().mpn() != null;
    return last.line().row() + last.line().detail().alternates().size() + (isOfTwo ? 1 : 0);
  }

  /** Either may be fitted there, but for a choice between fitting and leaving off. */
  private static boolean isOfSamePlaces(ReadLine above, ReadLine line) {
    return !line.referenceDesignators().isEmpty()
        && line.referenceDesignators().equals(above.referenceDesignators())
        && isOfSameQuantity(above.quantity(), line.quantity())
        && above.mpn() != null
        && !line.doNotPopulate()
        && !above.doNotPopulate();
  }

  private static boolean isOfSameQuantity(@Nullable BigDecimal above, @Nullable BigDecimal below) {
    if (above == null || below == null) {
      return above == null && below == null;
    }
    return above.compareTo(below) == 0;
  }

  private boolean isOfNone(ReadRow last, ReadLine line, SheetRow row) {
    ReadLine above = last.line();
    return line.referenceDesignators().isEmpty()
        && line.quantity() == null
        && isUncounted(row)
        && (above.referenceDesignators().isEmpty()
            ? above.quantity() != null && namesOnlyAPart(last.row(), line, row)
            : above.quantity() != null || ordinal.isPresent())
        && tellsNothingElse(above, line);
  }

  /** A maker and a number and nothing new: what lacks its quantity says more of itself. */
  private static boolean namesOnlyAPart(SheetRow above, ReadLine line, SheetRow row) {
    long others =
        IntStream.range(0, row.cells().size())
            .filter(index -> !row.cell(index).isEmpty())
            .filter(index -> !row.cell(index).equals(above.cell(index)))
            .count();
    return line.manufacturer() != null && others <= 2;
  }

  private boolean isUncounted(SheetRow row) {
    return ordinal.isEmpty() || row.cell(ordinal.getAsInt()).isEmpty();
  }

  private static boolean tellsNothingElse(ReadLine above, ReadLine line) {
    String text = line.description();
    String value = line.detail().value();
    return (text == null || Objects.equals(text, above.description()))
        && (value == null || Objects.equals(value, above.detail().value()));
  }

  /** The part itself, where the line above only has its places. */
  ReadLine joined(ReadLine above, ReadLine line) {
    if (above.mpn() == null && above.skus().isEmpty()) {
      return above.of(line);
    }
    LineDetail detail = above.detail();
    List<SecondSource> alternates = new ArrayList<>(detail.alternates());
    if (alternates.size() < MOST) {
      alternates.add(new SecondSource(Objects.requireNonNull(line.mpn()), line.manufacturer()));
    }
    LineDetail more =
        new LineDetail(
            detail.value(),
            detail.packageName(),
            detail.note(),
            List.copyOf(alternates),
            detail.internalNumber(),
            detail.extra());
    return above.with(more);
  }
}
