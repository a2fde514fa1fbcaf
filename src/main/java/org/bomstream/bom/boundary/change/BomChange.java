package org.bomstream.bom.boundary.change;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import org.bomstream.bom.boundary.change.ChangeFaults.Wrong;
import org.bomstream.problem.JsonBody;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a BOM is to be called, and how many boards are to be built of it.
 *
 * @param name null where it stays
 * @param buildQuantity null where it stays
 */
public record BomChange(@Nullable String name, @Nullable Integer buildQuantity) {
  private static final int LONGEST_NAME = 255;
  private static final BigDecimal MOST_BOARDS = BigDecimal.valueOf(1_000_000_000);

  /**
   * @throws Problem 400 for what is no JSON object; 422 for members that are unknown or wrong, each
   *     by its name
   */
  public static BomChange parse(@Nullable String body) {
    JsonObject given = JsonBody.object(body);
    ChangeFaults faults = new ChangeFaults();
    String name = null;
    Integer boards = null;
    for (var member : given.entrySet()) {
      JsonValue value = member.getValue();
      boolean isNamed = value.getValueType() != JsonValue.ValueType.NULL;
      switch (member.getKey()) {
        case "name" -> name = isNamed ? faults.read("name", () -> name(value)) : null;
        case "build_quantity" ->
            boards = isNamed ? faults.read("build_quantity", () -> boards(value)) : null;
        default -> faults.unknown(member.getKey(), "name, build_quantity");
      }
    }
    faults.check();
    return new BomChange(name, boards);
  }

  private static String name(JsonValue value) {
    String name = MemberText.text(value, LONGEST_NAME);
    if (name.isEmpty()) {
      throw new Wrong("is not empty");
    }
    return name;
  }

  private static int boards(JsonValue value) {
    int boards = MemberText.number(value, MOST_BOARDS, 0).intValueExact();
    if (boards == 0) {
      throw new Wrong("is at least 1");
    }
    return boards;
  }
}
