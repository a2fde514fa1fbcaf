package org.bomstream.bom.control.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bomstream.bom.control.cell.PlainWord;

/**
 * The column that says how deep a row is: by a level (0, 1, ..2), or by a place (1, 1.1, 1.1.2).
 */
public record LevelColumn(int index, boolean isOfPlaces) {
  private static final Set<String> LEVELS =
      Set.of(
          "level",
          "levels",
          "lvl",
          "lev",
          "bomlevel",
          "bomlvl",
          "assemblylevel",
          "assylevel",
          "indent",
          "indentlevel",
          "indentedlevel",
          "structurelevel",
          "hierarchy",
          "hierarchylevel",
          "hierarchylvl",
          "levelno",
          "levelnumber",
          "depth",
          "ebene",
          "stufe",
          "baustufe",
          "niveau",
          "nivel",
          "livello",
          "poziom",
          "уровень",
          "taso",
          "niva",
          "层级",
          "层次",
          "階層",
          "阶层",
          "レベル",
          "레벨");

  private static final Set<String> PLACES =
      Set.of(
          "item",
          "items",
          "itemno",
          "itemnumber",
          "itemnum",
          "itemnr",
          "pos",
          "posnr",
          "posno",
          "position",
          "number",
          "no",
          "nr",
          "find",
          "findno",
          "findnumber",
          "line",
          "lineno",
          "index",
          "struktur",
          "poz",
          "поз");

  private static final Pattern LEVEL = Pattern.compile("[.\\s_>*+-]{0,20}(\\d{1,2})");
  private static final Pattern PLACE = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,15}");

  /** Heads our own numbers of lines: such an export has no assemblies, and all quantities. */
  private static final String EXPORTED = "line_number";

  /** None of these titles is longer. */
  private static final int LONGEST = 40;

  /** Fewer places below others may be chance. */
  private static final int FEWEST_BELOW = 2;

  /** Of a table whose first rows are those; empty where nothing says how deep they are. */
  public static Optional<LevelColumn> of(SheetRow titles, List<SheetRow> rows) {
    return IntStream.range(0, titles.cells().contains(EXPORTED) ? 0 : titles.cells().size())
        .filter(index -> titles.cell(index).length() <= LONGEST)
        .mapToObj(index -> of(index, PlainWord.of(titles.cell(index)), rows))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LevelColumn> of(int index, String title, List<SheetRow> rows) {
    if (!LEVELS.contains(title) && !PLACES.contains(title)) {
      return Optional.empty();
    }
    List<String> cells =
        rows.stream().map(row -> row.cell(index)).filter(cell -> !cell.isEmpty()).toList();
    boolean isLevel = LEVELS.contains(title) && areLevels(cells);
    boolean isPlace = arePlaces(cells);
    return isLevel || isPlace ? Optional.of(new LevelColumn(index, isPlace)) : Optional.empty();
  }

  private static boolean areLevels(List<String> cells) {
    return cells.stream().allMatch(LEVEL.asMatchPredicate())
        && cells.stream().map(LevelColumn::level).distinct().count() > 1;
  }

  private static boolean arePlaces(List<String> cells) {
    Set<String> seen = new HashSet<>();
    int below = 0;
    for (String cell : cells) {
      int point = cell.lastIndexOf('.');
      boolean isPlace =
          PLACE.matcher(cell).matches() && (point < 0 || seen.contains(cell.substring(0, point)));
      if (!isPlace) {
        return false;
      }
      below += point < 0 ? 0 : 1;
      seen.add(cell);
    }
    return below >= FEWEST_BELOW;
  }

  /** How deep a row is; empty where it does not say so. */
  public OptionalInt of(SheetRow row) {
    String cell = row.cell(index);
    if (isOfPlaces && PLACE.matcher(cell).matches()) {
      return OptionalInt.of((int) cell.chars().filter(c -> c == '.').count());
    }
    return isOfPlaces ? OptionalInt.empty() : level(cell);
  }

  private static OptionalInt level(String cell) {
    Matcher level = LEVEL.matcher(cell);
    return level.matches() ? OptionalInt.of(Integer.parseInt(level.group(1))) : OptionalInt.empty();
  }
}
