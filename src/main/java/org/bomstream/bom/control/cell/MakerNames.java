package org.bomstream.bom.control.cell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows a maker's name where one stands; of those that are not listed it says nothing. */
public final class MakerNames {
  /** No name of a maker is longer, with what follows it. */
  private static final int LONGEST = 80;

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&]+");
  private static final Pattern PARTS_FROM =
      Pattern.compile("\\s*[/|:;,]\\s+|\\s+[-–]\\s+|\\s*/\\s*");

  private static final Set<String> NAMES = load();

  /** By their first letter, the longest first: one may begin another. */
  private static final Map<Character, List<String>> BY_LETTER =
      NAMES.stream()
          .sorted(Comparator.comparingInt((String name) -> -name.length()))
          .collect(Collectors.groupingBy(MakerNames::letter));

  private static final Pattern BRACKETED = Pattern.compile("(.{3,60}?)\\s*\\(([^()]{2,40})\\)");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?:\\p{IsCyrillic}[\\p{IsCyrillic}-]{2,30} ){0,3}([^\\s,;]{3,50})[,;]? "
              + "(?:(?:ф\\.|ф-ма|фирма|фирмы|пр-во|пр-ва|производства) ?)?(\\p{L}[^,;]{1,40})");
  private static final Pattern SEPARATORS = Pattern.compile("^[\\s:;,/|]+");

  private MakerNames() {}

  /** Whether a cell is a maker's name, with or without {@code Inc.} and the like. */
  public static boolean isMaker(String cell) {
    if (cell.length() > LONGEST || cell.isEmpty()) {
      return false;
    }
    String plain = plain(cell);
    return NAMES.contains(plain) || isBeginning(plain);
  }

  private static boolean isBeginning(String plain) {
    for (int end = plain.lastIndexOf(' '); end > 0; end = plain.lastIndexOf(' ', end - 1)) {
      if (NAMES.contains(plain.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A maker and a number.
   *
   * @param maker as it was written
   */
  public record Named(String maker, String number) {}

  /**
   * Parts {@code TI / TPS54331} and {@code Yageo RC0402FR-0710KL}.
   *
   * @param isNumber whether what follows reads as a part number
   * @return empty unless it begins with a maker that is known, and one number follows
   */
  public static Optional<Named> split(String cell, Predicate<String> isNumber) {
    if (cell.length() > LONGEST || (cell.indexOf(' ') < 0 && cell.indexOf('/') < 0)) {
      return Optional.empty();
    }
    String[] halves = PARTS_FROM.split(cell, 2);
    if (halves.length == 2 && isListed(halves[0]) && isNumber.test(halves[1])) {
      return Optional.of(new Named(halves[0].strip(), halves[1].strip()));
    }
    return beginning(cell)
        .map(name -> new Named(cell.substring(0, name.length()), rest(cell, name)))
        .filter(named -> isNumber.test(named.number))
        .or(() -> behind(cell).filter(named -> isNumber.test(named.number)))
        .or(() -> afterKind(cell).filter(named -> isNumber.test(named.number)));
  }

  private static String rest(String cell, String name) {
    return cell.substring(name.length() + 1).strip();
  }

  /** {@code TPS54331 (TI)}. */
  private static Optional<Named> behind(String cell) {
    Matcher bracketed = BRACKETED.matcher(cell);
    return bracketed.matches() && isListed(bracketed.group(2))
        ? Optional.of(new Named(bracketed.group(2).strip(), bracketed.group(1).strip()))
        : Optional.empty();
  }

  /** {@code GRM155R71C104KA88D, ф. Murata}, and what it is may stand before the number. */
  private static Optional<Named> afterKind(String cell) {
    Matcher number = NUMBER_FIRST.matcher(cell);
    return number.matches() && isListed(number.group(2))
        ? Optional.of(new Named(number.group(2).strip(), number.group(1)))
        : Optional.empty();
  }

  /** The longest name that a cell begins with; a blank or a colon follows. */
  private static Optional<String> beginning(String cell) {
    return cell.isEmpty()
        ? Optional.empty()
        : BY_LETTER.getOrDefault(letter(cell), List.of()).stream()
            .filter(name -> beginsWithWord(cell, name))
            .findFirst();
  }

  private static char letter(String name) {
    return Character.toLowerCase(name.charAt(0));
  }

  /**
   * Parts {@code Murata TDK}.
   *
   * @return the cell itself unless it is nothing but names that are known
   */
  public static List<String> several(String cell) {
    if (cell.indexOf(' ') < 0 && cell.indexOf(':') < 0) {
      return List.of(cell);
    }
    List<String> names = new ArrayList<>();
    String rest = CellText.first(LONGEST, cell);
    while (!NAMES.contains(plain(rest))) {
      Optional<String> name = beginning(rest);
      if (name.isEmpty()) {
        return List.of(cell);
      }
      names.add(rest.substring(0, name.get().length()));
      rest = SEPARATORS.matcher(rest(rest, name.get())).replaceFirst("");
    }
    names.add(rest);
    return List.copyOf(names);
  }

  private static boolean isListed(String name) {
    return NAMES.contains(plain(name)) || isBeginning(plain(name));
  }

  private static boolean beginsWithWord(String cell, String name) {
    return cell.length() > name.length() + 1
        && " :;,/|".indexOf(cell.charAt(name.length())) >= 0
        && cell.regionMatches(true, 0, name, 0, name.length());
  }

  private static String plain(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    return BETWEEN.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> load() {
    try (BufferedReader names =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(MakerNames.class.getResourceAsStream("makers.txt")),
                UTF_8))) {
      return names
          .lines()
          .filter(name -> !name.startsWith("#") && !name.isBlank())
          .map(MakerNames::plain)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
