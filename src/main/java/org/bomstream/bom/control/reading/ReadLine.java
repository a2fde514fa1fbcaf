package org.bomstream.bom.control.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.bom.control.budget.HeapSize;
import org.bomstream.bom.entity.LineDetail;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.SecondSource;
import org.bomstream.part.entity.OrderCode;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was read, as opposed to one that is kept ({@link LineItem}).
 *
 * @param row in the file, counted from 1
 * @param referenceDesignators one each, for example C1, C2; empty where there are none
 * @param quantity null where there is none
 * @param mpn null where there is none, for example where only a distributor's number is given
 * @param manufacturer null where there is none
 * @param description null where there is none
 * @param skus suppliers' order codes; empty where there are none
 */
public record ReadLine(
    int row,
    List<String> referenceDesignators,
    @Nullable BigDecimal quantity,
    @Nullable String mpn,
    @Nullable String manufacturer,
    @Nullable String description,
    List<OrderCode> skus,
    boolean doNotPopulate,
    LineDetail detail) {

  /** A record of two references; its supplier is a constant as a rule. */
  private static final int ORDER_CODE_BYTES = 24;

  private static final int SECOND_SOURCE_BYTES = 24;

  /** An entry of a map that keeps its order. */
  private static final int EXTRA_BYTES = 56;

  private static final int HEAP_BYTES = 192;

  /** One of which nothing else is known. */
  public ReadLine(
      int row,
      List<String> referenceDesignators,
      @Nullable BigDecimal quantity,
      @Nullable String mpn,
      @Nullable String manufacturer,
      @Nullable String description,
      List<OrderCode> skus,
      boolean doNotPopulate) {
    this(
        row,
        referenceDesignators,
        quantity,
        mpn,
        manufacturer,
        description,
        skus,
        doNotPopulate,
        LineDetail.NONE);
  }

  public ReadLine with(LineDetail other) {
    return new ReadLine(
        row,
        referenceDesignators,
        quantity,
        mpn,
        manufacturer,
        description,
        skus,
        doNotPopulate,
        other);
  }

  /** The same in another quantity. */
  public ReadLine with(BigDecimal other) {
    return new ReadLine(
        row,
        referenceDesignators,
        other,
        mpn,
        manufacturer,
        description,
        skus,
        doNotPopulate,
        detail);
  }

  /** The same with the number and the maker of another. */
  public ReadLine of(ReadLine part) {
    return new ReadLine(
        row,
        referenceDesignators,
        quantity,
        part.mpn,
        part.manufacturer,
        description,
        part.skus,
        doNotPopulate,
        detail);
  }

  /** The same with other designators. */
  public ReadLine named(List<String> designators) {
    return new ReadLine(
        row, designators, quantity, mpn, manufacturer, description, skus, doNotPopulate, detail);
  }

  /** What it takes while the file is read: itself, its lists, its quantity, its texts. */
  public long heapBytes() {
    long texts = of(mpn) + of(manufacturer) + of(description);
    for (String designator : referenceDesignators) {
      texts += HeapSize.ENTRY_ALONE + HeapSize.of(designator);
    }
    for (OrderCode code : skus) {
      texts += HeapSize.ENTRY_ALONE + ORDER_CODE_BYTES + HeapSize.of(code.sku());
    }
    return HEAP_BYTES + HeapSize.ENTRY + texts + detailBytes();
  }

  private long detailBytes() {
    long texts =
        of(detail.value())
            + of(detail.packageName())
            + of(detail.note())
            + of(detail.internalNumber());
    for (SecondSource source : detail.alternates()) {
      texts +=
          HeapSize.ENTRY_ALONE + SECOND_SOURCE_BYTES + of(source.mpn()) + of(source.manufacturer());
    }
    for (Map.Entry<String, String> cell : detail.extra().entrySet()) {
      texts += EXTRA_BYTES + HeapSize.of(cell.getValue());
    }
    return texts;
  }

  private static long of(@Nullable String text) {
    return text == null ? 0 : HeapSize.of(text);
  }

  /**
   * The line item that it becomes.
   *
   * @param number 1, 2, 3 … in the file's order
   */
  public LineItem item(UUID bomId, int number) {
    return new LineItem(
        bomId,
        number,
        row,
        referenceDesignators,
        quantity,
        mpn,
        manufacturer,
        description,
        skus,
        doNotPopulate,
        detail);
  }
}
