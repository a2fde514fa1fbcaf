package org.bomstream.bom.boundary.change;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bomstream.bom.entity.LineField;
import org.bomstream.problem.JsonBody;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a person wants a line to say, as a client writes it. */
public final class CorrectionBody {
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_DESIGNATOR = 64;
  private static final int MOST_DESIGNATORS = 1_000;
  private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(1_000_000_000);
  private static final int DECIMALS = 6;

  private static final String KNOWN =
      Arrays.stream(LineField.values()).map(LineField::code).collect(Collectors.joining(", "));

  private CorrectionBody() {}

  /**
   * The fields that it names: their values as texts, empty where it takes back to what the file
   * says.
   *
   * @throws Problem 400 for what is no JSON object; 422 for members that are unknown or wrong, each
   *     by its name
   */
  public static Map<LineField, Optional<String>> parse(@Nullable String body) {
    JsonObject given = JsonBody.object(body);
    ChangeFaults faults = new ChangeFaults();
    Map<LineField, Optional<String>> wanted = new EnumMap<>(LineField.class);
    given.forEach(
        (member, value) ->
            LineField.of(member)
                .ifPresentOrElse(
                    field -> take(field, value, wanted, faults),
                    () -> faults.unknown(member, KNOWN)));
    faults.check();
    return wanted;
  }

  private static void take(
      LineField field,
      JsonValue value,
      Map<LineField, Optional<String>> wanted,
      ChangeFaults faults) {
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      wanted.put(field, Optional.empty());
      return;
    }
    String text = faults.read(field.code(), () -> text(field, value));
    if (text != null) {
      wanted.put(field, Optional.of(text));
    }
  }

  private static String text(LineField field, JsonValue value) {
    return switch (field) {
      case MPN, MANUFACTURER -> MemberText.text(value, LONGEST_NAME);
      case NOTE -> MemberText.text(value, LONGEST_NOTE);
      case QUANTITY -> MemberText.number(value, MOST_PIECES, DECIMALS).toPlainString();
      case REFERENCE_DESIGNATORS ->
          MemberText.designators(value, MOST_DESIGNATORS, LONGEST_DESIGNATOR);
      case DO_NOT_POPULATE -> String.valueOf(MemberText.truth(value));
    };
  }
}
