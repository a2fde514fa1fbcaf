package org.bomstream.bom.entity;

import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.part.entity.OrderCode;
import org.jspecify.annotations.Nullable;

/** Order codes as the table of lines keeps them: one a line, the supplier and the code by a tab. */
public final class OrderCodeText {
  private static final String TAB = "\t";

  private OrderCodeText() {}

  /** Null where there are none. Codes come from cells, which have neither tabs nor line breaks. */
  static @Nullable String write(List<OrderCode> codes) {
    return codes.isEmpty()
        ? null
        : codes.stream()
            .map(code -> code.supplier() + TAB + code.sku())
            .collect(Collectors.joining("\n"));
  }

  /** What was written. */
  public static List<OrderCode> read(@Nullable String text) {
    return text == null ? List.of() : text.lines().map(OrderCodeText::code).toList();
  }

  private static OrderCode code(String line) {
    int tab = line.indexOf(TAB);
    return new OrderCode(line.substring(0, tab), line.substring(tab + 1));
  }
}
