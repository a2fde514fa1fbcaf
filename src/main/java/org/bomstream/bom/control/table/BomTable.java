package org.bomstream.bom.control.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.bomstream.bom.control.budget.HeapSize;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a BOM file.
 *
 * @param lines rows with a part number or a designator, in the file's order
 * @param ignoredRows rows that are neither blank nor a line: titles, totals, repeated headers
 * @param warnings what looked odd, place by place; bounded
 */
public record BomTable(List<Line> lines, int ignoredRows, List<Fault> warnings) {

  /**
   * @param row in the file, counted from 1
   * @param referenceDesignators one each, for example C1, C2; empty where there are none
   * @param quantity null where there is none
   * @param mpn null where there is none, for example where only a distributor's number is given
   * @param manufacturer null where there is none
   * @param description null where there is none
   * @param skus suppliers' order codes; empty where there are none
   */
  public record Line(
      int row,
      List<String> referenceDesignators,
      @Nullable BigDecimal quantity,
      @Nullable String mpn,
      @Nullable String manufacturer,
      @Nullable String description,
      List<OrderCode> skus,
      boolean doNotPopulate) {
    /** A record of two references; its supplier is a constant as a rule. */
    private static final int ORDER_CODE_BYTES = 24;

    private static final int HEAP_BYTES = 144;

    /** What it takes while the file is read: itself, its list, its quantity, its texts. */
    long heapBytes() {
      long texts = of(mpn) + of(manufacturer) + of(description);
      for (String designator : referenceDesignators) {
        texts += HeapSize.ENTRY_ALONE + HeapSize.of(designator);
      }
      for (OrderCode code : skus) {
        texts += HeapSize.ENTRY_ALONE + ORDER_CODE_BYTES + HeapSize.of(code.sku());
      }
      return HEAP_BYTES + HeapSize.ENTRY + texts;
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
          doNotPopulate);
    }
  }
}
