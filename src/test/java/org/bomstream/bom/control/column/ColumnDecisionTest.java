package org.bomstream.bom.control.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bomstream.bom.control.reading.ColumnChoice;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.table.SheetRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a column holds, by its title and its cells. */
class ColumnDecisionTest {

  @Test
  void believesNoTitleWhoseCellsSayOtherwise() {
    assertThat(field(decide("Quantity,MPN", "red,NE555P", "green,LM358DR", "blue,BSS138"), 0))
        .isNull();
    assertThat(field(decide("Manufacturer,MPN", "A1B2-3,A", "A1B2-4,B", "A1B2-5,C"), 0)).isNull();
  }

  @Test
  void takesAHintOnlyWithCellsThatFit() {
    assertThat(field(decide("Location,MPN", "R1,NE555P", "C1,LM358DR"), 0))
        .isEqualTo("reference_designators");
    assertThat(field(decide("Location,MPN", "shelf,NE555P", "drawer,LM358DR"), 0)).isNull();
  }

  @Test
  void tellsOrderCodesWhateverTheirTitle() {
    ColumnDecision decision = decide("Whatever,Ref", "C25804,R1", "C17168,R2", "C14663,R3");

    assertThat(field(decision, 0)).isEqualTo("sku:lcsc");
    assertThat(decision.found().getFirst().why()).contains("LCSC");
  }

  @Test
  void namesRivalsAndSamples() {
    ColumnDecision decision = decide("Part,Ref", "a red lamp,R1", "a green lamp,R2", "a lamp,R3");

    assertThat(decision.found().getFirst().rivals())
        .extracting(FoundColumn.Rival::field)
        .contains("reference_designators");
    assertThat(decision.found().getFirst().samples())
        .containsExactly("a red lamp", "a green lamp", "a lamp");
  }

  @Test
  void takesASecondColumnOfNumbersOnlyIfItSaysTheSame() {
    assertThat(field(decide("MPN,Part Number", "NE555P,NE555P", ",LM358DR"), 1)).isEqualTo("mpn");
    assertThat(field(decide("MPN,Part Number", "NE555P,100-1", ",100-2"), 1))
        .isEqualTo("internal_number");
  }

  @Test
  void obeysAMapping() {
    SheetRow titles = row(1, "Ref,MPN,Other");
    Map<String, ColumnChoice> mapped = Map.of("mpn", ColumnChoice.of("other"));
    ColumnDecision decision =
        ColumnDecision.of(titles, List.of(row(2, "R1,NE555P,LM358DR")), mapped);

    assertThat(decision.found())
        .extracting(FoundColumn::field)
        .containsExactly("reference_designators", null, "mpn");
  }

  @Test
  void findsTheColumnThatCountsTheRows() {
    assertThat(decide("#,MPN", "1,NE555P", "2,LM358DR", "3,BSS138").ordinal()).hasValue(0);
  }

  private static @Nullable String field(ColumnDecision decision, int column) {
    return decision.found().get(column).field();
  }

  private static ColumnDecision decide(String titles, String... rows) {
    List<SheetRow> data = new ArrayList<>();
    for (String row : rows) {
      data.add(row(data.size() + 2, row));
    }
    return ColumnDecision.of(row(1, titles), data, Map.of());
  }

  private static SheetRow row(int number, String cells) {
    return new SheetRow(number, Arrays.asList(Objects.requireNonNull(cells).split(",")));
  }
}
