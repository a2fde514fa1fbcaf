package org.bomstream.bom.control.column;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.PlainWord;
import org.jspecify.annotations.Nullable;

/** What a column's title says by itself, by words of many tools and languages. */
public final class ColumnAliases {
  private static final Pattern NUMBERED = Pattern.compile("(\\D*)(\\d{1,2})(\\D*)");
  private static final Pattern WORD_ENDS =
      Pattern.compile("[\\s/|,()\\[\\]_.-]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("[\\s/|,()\\[\\]]+");

  private static final Pattern OF_VARIANT =
      Pattern.compile(
          "(?i)(?<!\\p{L})(variante?|versione?|version|build|config|configuration|assy|assembly"
              + "|option|ausführung|bestückung|вариант|исполнение|变体|版本)(?!\\p{L})");

  /** No header of ours is longer. */
  private static final int LONGEST = 100;

  /** {@code Alt} by itself may be anything. */
  private static final int SHORTEST_OTHER = 3;

  /** Second sources are numbered on from the first. */
  private static final int SECOND = 2;

  /** What is counted beyond nine; {@code Qty 10} is of ten boards. */
  private static final Set<BomField> COUNTED =
      Set.of(BomField.MPN, BomField.PART_NUMBER, BomField.MANUFACTURER);

  private static final AliasWords WORDS = AliasWords.load();

  private ColumnAliases() {}

  /** What a column with that header holds; empty when it is none of ours. */
  public static Optional<BomColumn> column(int index, String header) {
    if (header.length() > LONGEST || header.isEmpty()) {
      return Optional.empty();
    }
    String word = plain(header);
    BomField field = WORDS.fields().get(word);
    if (field != null) {
      return Optional.of(new BomColumn(index, header, field, 0, Optional.empty()));
    }
    Matcher numbered = NUMBERED.matcher(word);
    if (!numbered.matches()) {
      return other(word).map(known -> numbered(index, header, known, SECOND));
    }
    String bare = numbered.group(1) + numbered.group(3);
    int number = Integer.parseInt(numbered.group(2));
    return Optional.ofNullable(WORDS.fields().get(bare))
        .filter(known -> numbered.group(2).length() == 1 || COUNTED.contains(known))
        .map(known -> numbered(index, header, known, number))
        .or(() -> other(word).map(known -> numbered(index, header, known, SECOND)))
        .or(() -> other(bare).map(known -> numbered(index, header, known, number + 1)));
  }

  private static BomColumn numbered(int index, String header, BomField field, int number) {
    return new BomColumn(index, header, field, number, Optional.empty());
  }

  /** {@code Alt. MPN}, {@code Second Source Manufacturer}, {@code Substitute}. */
  private static Optional<BomField> other(String word) {
    if (word.length() > SHORTEST_OTHER && WORDS.others().contains(word)) {
      return Optional.of(BomField.MPN);
    }
    return WORDS.others().stream()
        .flatMap(
            other ->
                word.startsWith(other)
                    ? Stream.of(word.substring(other.length()))
                    : word.endsWith(other)
                        ? Stream.of(word.substring(0, word.length() - other.length()))
                        : Stream.empty())
        .map(WORDS.fields()::get)
        .filter(Objects::nonNull)
        .map(field -> field == BomField.PART_NUMBER ? BomField.MPN : field)
        .filter(field -> field == BomField.MPN || field == BomField.MANUFACTURER)
        .findFirst();
  }

  /**
   * The same of a title in two languages, or one that is misspelt.
   *
   * @return empty when it is not near to any of ours
   */
  public static Optional<BomColumn> near(int index, String header) {
    if (header.length() > LONGEST || header.isEmpty()) {
      return Optional.empty();
    }
    return ofHalves(header)
        .or(() -> Misspelling.of(plain(header), WORDS.fields()))
        .map(field -> new BomColumn(index, header, field, 0, Optional.empty()));
  }

  /** {@code Anzahl / Quantity}: both halves say the same, or one in other letters does. */
  private static Optional<BomField> ofHalves(String header) {
    String[] words = BETWEEN_LANGUAGES.split(header.strip());
    for (int middle = 1; middle < words.length && words.length <= 8; middle++) {
      BomField left = field(words, 0, middle);
      BomField right = field(words, middle, words.length);
      boolean isBilingual = isOfOtherLetters(words[0]) != isOfOtherLetters(words[middle]);
      if (left != null && (left == right || (right == null && isBilingual))) {
        return Optional.of(left);
      }
      if (right != null && left == null && isBilingual) {
        return Optional.of(right);
      }
    }
    return Optional.empty();
  }

  /** Words of one language qualify each other: {@code Manufacturer Country} is no manufacturer. */
  private static boolean isOfOtherLetters(String word) {
    return !word.isEmpty() && word.codePointAt(0) > 0x2FF;
  }

  private static @Nullable BomField field(String[] words, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(words[i]).append(' ');
    }
    return WORDS.fields().get(plain(joined.toString()));
  }

  /** The last of its words say so, whatever stands before them: {@code Approved Mfr Part}. */
  static boolean endsAs(String header, BomField field) {
    String[] words = WORD_ENDS.split(header.length() > LONGEST ? "" : header.strip());
    for (int from = 1; from < words.length && words.length <= 8; from++) {
      if (field(words, from, words.length) == field) {
        return true;
      }
    }
    return false;
  }

  /** Its first words or its last say so: {@code Qty (Lite)}, {@code Lite Qty}. */
  public static boolean saysAlso(String header, BomField field) {
    String[] words = WORD_ENDS.split(header.length() > LONGEST ? "" : header.strip());
    for (int end = 1; end < words.length && words.length <= 8; end++) {
      if (field(words, 0, end) == field) {
        return true;
      }
    }
    return endsAs(header, field);
  }

  /** {@code Variant A}, {@code Build 2}: what of the parts goes on that board. */
  public static boolean isOfVariant(String header) {
    return header.length() <= LONGEST && OF_VARIANT.matcher(header).find();
  }

  /** What it may mean if the cells below say the same. */
  static Set<BomField> hints(String header) {
    return header.length() > LONGEST
        ? Set.of()
        : WORDS.hints().getOrDefault(plain(header), Collections.emptySet());
  }

  /** Lower case, without accents, spaces and punctuation. */
  public static String plain(String header) {
    return PlainWord.of(header);
  }

  static Map<String, BomField> fields() {
    return WORDS.fields();
  }
}
