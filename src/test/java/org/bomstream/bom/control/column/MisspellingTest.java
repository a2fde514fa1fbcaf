package org.bomstream.bom.control.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTest {

  @ParameterizedTest
  @CsvSource({
    "manufacterer, MANUFACTURER",
    "manufactuer, MANUFACTURER",
    "quantiy, QUANTITY",
    "desginator, DESIGNATOR",
    "manufacturerpartnumer, MPN",
  })
  void findsTheTitleThatWasMeant(String word, BomField field) {
    assertEquals(Optional.of(field), Misspelling.of(word, ColumnAliases.fields()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"npm", "mpm", "valve", "item", "quality", "datasheet", "tolerance"})
  void leavesOtherWordsAlone(String word) {
    assertEquals(Optional.empty(), Misspelling.of(word, ColumnAliases.fields()));
  }
}
