package org.bomstream.bom.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.entity.LineField;
import org.bomstream.bom.entity.LineItem;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a line that can be corrected, as texts: what they are now, and, of those that were
 * corrected, what the file said.
 */
final class LineTexts {
  private final Map<LineField, @Nullable String> now;
  private final Map<String, @Nullable String> said;

  private LineTexts(Map<LineField, @Nullable String> now, Map<String, @Nullable String> said) {
    this.now = now;
    this.said = said;
  }

  /** Of what a file says, which nobody has corrected yet. */
  static LineTexts of(ReadLine line) {
    return of(line.item(new UUID(0, 0), 1));
  }

  static LineTexts of(LineItem line) {
    Map<LineField, @Nullable String> now = new EnumMap<>(LineField.class);
    now.put(LineField.MPN, line.mpn());
    now.put(LineField.MANUFACTURER, line.manufacturer());
    BigDecimal quantity = line.quantity();
    now.put(LineField.QUANTITY, quantity == null ? null : quantity.toPlainString());
    now.put(LineField.REFERENCE_DESIGNATORS, String.join(",", line.referenceDesignators()));
    now.put(LineField.DO_NOT_POPULATE, String.valueOf(line.doNotPopulate()));
    now.put(LineField.NOTE, line.detail().note());
    return new LineTexts(now, line.said());
  }

  /** Of that field, as it is now. */
  @Nullable String get(LineField field) {
    return now.get(field);
  }

  /** What the file says of that field, corrected or not. */
  @Nullable String said(LineField field) {
    return said.containsKey(field.code()) ? said.get(field.code()) : now.get(field);
  }

  List<String> saidDesignators() {
    String all = said(LineField.REFERENCE_DESIGNATORS);
    return all == null || all.isEmpty() ? List.of() : List.of(all.split(","));
  }

  @Nullable BigDecimal saidQuantity() {
    String number = said(LineField.QUANTITY);
    return number == null ? null : new BigDecimal(number);
  }

  List<LineField> corrected() {
    List<LineField> fields = new ArrayList<>();
    said.keySet().forEach(code -> LineField.of(code).ifPresent(fields::add));
    return fields;
  }

  Map<String, @Nullable String> said() {
    return said;
  }

  /** Corrects what was corrected before of a line that says the same as this one did. */
  void correctAs(LineTexts former) {
    for (LineField field : former.corrected()) {
      if (isSame(field, former.said(field), get(field))) {
        correct(field, former.get(field));
      }
    }
  }

  /** Puts a value in the place of what the file says; the file's own is no correction. */
  void correct(LineField field, @Nullable String value) {
    String ofFile = said(field);
    now.put(field, value);
    if (isSame(field, ofFile, value)) {
      now.put(field, ofFile);
      said.remove(field.code());
    } else {
      said.put(field.code(), ofFile);
    }
  }

  /** Back to what the file says. */
  void takeBack(LineField field) {
    correct(field, said(field));
  }

  /** Whether both ask for the same part. */
  boolean asksAs(LineTexts other) {
    return Objects.equals(get(LineField.MPN), other.get(LineField.MPN))
        && Objects.equals(get(LineField.MANUFACTURER), other.get(LineField.MANUFACTURER));
  }

  /** Whether two texts of a field are one value: 2 and 2.0 are. */
  static boolean isSame(LineField field, @Nullable String one, @Nullable String other) {
    if (field == LineField.QUANTITY && one != null && other != null) {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }
    return Objects.equals(one, other);
  }
}
