package org.bomstream.bom.control.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.bomstream.bom.control.BomReaders;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingJsonTest {

  @Test
  void readsEveryMember() {
    ImportMapping mapping =
        MappingJson.read(
            """
            {"sheet": "BOM", "header_row": 3, "columns": {"mpn": "Part", "quantity": 2, "note": null},
             "encoding": "gbk", "delimiter": ";", "skip_rows": [4, 9], "dnp_values": ["x"],
             "keep_dnp": false}
            """);

    assertThat(mapping)
        .isEqualTo(
            new ImportMapping(
                "BOM",
                3,
                Map.of(
                    "mpn", ColumnChoice.of("Part"),
                    "quantity", ColumnChoice.of(2),
                    "note", ColumnChoice.NONE),
                "GBK",
                ";",
                List.of(4, 9),
                List.of("x"),
                false));
    assertThat(MappingJson.read(MappingText.of(mapping))).isEqualTo(mapping);
  }

  @Test
  void leavesOpenWhatIsNotSaid() {
    assertThat(MappingJson.read("{}")).isEqualTo(ImportMapping.NONE);
    assertThat(MappingText.of(ImportMapping.NONE)).isEqualTo("{}");
  }

  @Test
  void refusesWhatNoParserTakes() {
    for (String json :
        List.of("{\"columns\":".repeat(1_500), "{\"header_row\":" + "9".repeat(9_000))) {
      assertEquals(422, assertThrows(Problem.class, () -> MappingJson.read(json)).status());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no json | /mapping",
        "[1] | /mapping",
        "{\"colums\": {}} | /mapping/colums",
        "{\"columns\": {\"mnp\": \"A\"}} | /mapping/columns/mnp",
        "{\"columns\": {\"sku:ebay\": \"A\"}} | /mapping/columns/sku:ebay",
        "{\"columns\": {\"alternate_mpn_0\": \"A\"}} | /mapping/columns/alternate_mpn_0",
        "{\"columns\": {\"mpn\": -1}} | /mapping/columns/mpn",
        "{\"columns\": []} | /mapping/columns",
        "{\"header_row\": 1.5} | /mapping/header_row",
        "{\"encoding\": \"klingon\"} | /mapping/encoding",
        "{\"delimiter\": \"x\"} | /mapping/delimiter",
        "{\"skip_rows\": [\"a\"]} | /mapping/skip_rows",
        "{\"keep_dnp\": 1} | /mapping/keep_dnp",
      })
  void refusesWhatIsUnknownAndNamesIt(String json, String pointer) {
    Problem problem = assertThrows(Problem.class, () -> MappingJson.read(json));

    assertEquals(422, problem.status());
    assertEquals(pointer, BomReaders.fault(problem).pointer());
  }
}
