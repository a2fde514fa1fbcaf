package org.bomstream.part.source.numbers.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bomstream.part.entity.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The codes that a maker lists for one field, with what they say; the longest that fits is read.
 */
public final class Codes {
  private static final Comparator<Meaning> LONGEST_FIRST =
      Comparator.comparingInt((Meaning meaning) -> meaning.code().length()).reversed();

  private static final int LETTERS = 128;
  private static final Meaning[] NONE = {};

  private final List<Meaning> meanings;

  /** By the character that they begin with. */
  private final Meaning[][] byBeginning = new Meaning[LETTERS][];

  private Codes(List<Meaning> meanings) {
    this.meanings = meanings;
    for (char c = 0; c < LETTERS; c++) {
      byBeginning[c] = beginningWith(c);
    }
  }

  private Meaning[] beginningWith(char c) {
    Meaning[] some = NONE;
    for (Meaning meaning : meanings) {
      if (canBegin(meaning.code(), c)) {
        some = Arrays.copyOf(some, some.length + 1);
        some[some.length - 1] = meaning;
      }
    }
    return some;
  }

  /** Dashes may be left out of a number. */
  private static boolean canBegin(String code, char c) {
    return code.isEmpty()
        || code.charAt(0) == c
        || (code.charAt(0) == '-' && canBegin(code.substring(1), c));
  }

  /** A table with one code. */
  public static Codes of(String code, Parameter... says) {
    return new Codes(List.of()).and(code, says);
  }

  /** A table without codes yet. */
  public static Codes none() {
    return new Codes(List.of());
  }

  /** A table of sizes that stand in the number by their inch codes. */
  public static Codes sizes(String... inches) {
    Codes codes = new Codes(List.of());
    for (String inch : inches) {
      codes = codes.size(inch, inch);
    }
    return codes;
  }

  /** The letters of IEC 60062 for tolerances that the maker lists: {@code FJ}. */
  public static Codes tolerances(String letters) {
    Codes table = new Codes(List.of());
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      table = table.and(String.valueOf(letter), Iec60062.tolerance(letter));
    }
    return table;
  }

  /** Codes that are legal and say nothing of the part that is kept. */
  public static Codes silent(String... codes) {
    Codes table = new Codes(List.of());
    for (String code : codes) {
      table = table.and(code);
    }
    return table;
  }

  /** With one code more. */
  public Codes and(String code, Parameter... says) {
    return with(new Meaning(code, null, List.of(says)));
  }

  /** With all codes of another table. */
  public Codes and(Codes other) {
    Codes codes = this;
    for (Meaning meaning : other.meanings) {
      codes = codes.with(meaning);
    }
    return codes;
  }

  /**
   * With one code for a size more.
   *
   * @param inch the size's inch code, see {@link ChipSize}
   */
  public Codes size(String code, String inch, Parameter... says) {
    ChipSize size = ChipSize.inch(inch);
    var all = new ArrayList<Parameter>();
    all.add(size.dimensions());
    all.addAll(List.of(says));
    return with(new Meaning(code, size.packageName(), all));
  }

  /** With one code for a package more that is no single chip, for example {@code 0603x4}. */
  public Codes inPackage(String code, String packageName, Parameter... says) {
    return with(new Meaning(code, packageName, List.of(says)));
  }

  private Codes with(Meaning meaning) {
    var more = new ArrayList<Meaning>(meanings);
    more.add(meaning);
    more.sort(LONGEST_FIRST);
    return new Codes(List.copyOf(more));
  }

  /** The code that stands next in the number; null where none does. */
  @Nullable Meaning next(Draft draft) {
    char c = draft.peek(0);
    for (Meaning meaning : c < LETTERS ? byBeginning[c] : NONE) {
      if (draft.isNext(meaning.code())) {
        return meaning;
      }
    }
    return null;
  }

  /** What a code says; null where it is not listed. */
  @Nullable Meaning of(String code) {
    for (Meaning meaning : meanings) {
      if (meaning.code().equals(code)) {
        return meaning;
      }
    }
    return null;
  }

  /** How many characters the codes have that are the most usual. */
  int length() {
    return meanings.getLast().code().length();
  }
}
