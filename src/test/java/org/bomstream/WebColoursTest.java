package org.bomstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The web application's colours: one palette, which the stylesheet that stands alone repeats. */
class WebColoursTest {
  private static final Path PALETTE = Path.of("app/page/palette.css");
  private static final Path ALONE = Path.of("enrichment-progress.css");

  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=[^{]*;)|\\b(?:rgb|hsl|hwb|ok\\w+|color)a?\\(");
  private static final Pattern NAMED =
      Pattern.compile("--([\\w-]+): (?:var\\(--[\\w-]+, )?(light-dark\\([^)]*\\))");

  @Test
  void coloursStandInThePaletteAlone() {
    assertThat(WebModule.found(".css"))
        .contains(PALETTE, ALONE)
        .filteredOn(path -> !path.equals(PALETTE) && !path.equals(ALONE))
        .allSatisfy(
            path -> assertThat(WebModule.read(path)).as("%s", path).doesNotContainPattern(COLOUR));
  }

  @Test
  void componentForOtherPagesHasThePalettesColours() {
    assertThat(colours(PALETTE)).containsAllEntriesOf(colours(ALONE));
    assertThat(colours(ALONE)).isNotEmpty();
  }

  private static Map<String, String> colours(Path path) {
    return NAMED
        .matcher(WebModule.read(path))
        .results()
        .collect(Collectors.toMap(found -> found.group(1), (MatchResult found) -> found.group(2)));
  }
}
