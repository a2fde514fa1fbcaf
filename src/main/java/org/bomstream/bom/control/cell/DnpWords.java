package org.bomstream.bom.control.cell;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which people say that a part is left off the board. */
public final class DnpWords {
  private static final Set<String> LEFT_OFF =
      Stream.of(
              "dnp",
              "dni",
              "dnf",
              "dnm",
              "dns",
              "dna",
              "nf",
              "nm",
              "np",
              "nopop",
              "nofit",
              "nomount",
              "nostuff",
              "notfitted",
              "notmounted",
              "notpopulated",
              "notplaced",
              "notinstalled",
              "notassembled",
              "notused",
              "unpopulated",
              "unfitted",
              "donotpopulate",
              "donotplace",
              "donotfit",
              "donotinstall",
              "donotmount",
              "donotstuff",
              "donotassemble",
              "donotsolder",
              "leaveempty",
              "leaveopen",
              "leaveunpopulated",
              "nichtbestuckt",
              "nichtbestucken",
              "nb",
              "nonmonte",
              "nepasmonter",
              "nomontar",
              "nonmontare",
              "naomontar",
              "niemontowac",
              "option",
              "optional",
              "noload",
              "nc",
              "nl",
              "entfallt",
              "entfallen",
              "nichtmontieren",
              "nichtmontiert",
              "неустанавливать",
              "неустановлено",
              "nieobsadzac",
              "niemontowane",
              "nusemonteaza",
              "eiasenneta",
              "eikaloteta",
              "noponer",
              "nomontado",
              "noncable",
              "monterasej",
              "ejmonterad",
              "monteresikke",
              "ikkemonteret",
              "ikkemontert",
              "nietplaatsen",
              "nietgeplaatst",
              "nietmonteren",
              "neosazovat",
              "neosadit",
              "neosazeno",
              "nembeultetendo",
              "nemultetett",
              "невстановлювати",
              "немонтувати",
              "немонтировать",
              "takilmayacak",
              "monteedilmeyecek",
              "不贴",
              "不焊",
              "不装",
              "空贴",
              "不上件",
              "未実装",
              "実装しない",
              "미실장")
          .map(PlainWord::of)
          .collect(Collectors.toUnmodifiableSet());

  /** These mean other things where they are not in a column that is about fitting. */
  private static final Set<String> ELSEWHERE =
      Set.of("nf", "nm", "np", "nb", "nc", "nl", "dna", "option", "optional", "notused");

  /** In a sentence, whatever stands around it. */
  private static final Pattern IN_SENTENCE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d-])(DNP|DNI|DNF|DNM|do[ -]not[ -](populate|fit|stuff|mount|place|install|assemble"
              + "|solder)|don'?t (populate|fit|mount|place)|not (be )?(fitted|mounted|populated"
              + "|placed|installed|assembled)|not to be (fitted|mounted|populated|placed)|depopulated?|no[ -]?(pop|stuff|fit|mount)|leave (it )?(empty|unpopulated|open)"
              + "|nicht best(ü|ue)ck(t|en))(?![\\p{L}\\d_])");

  private static final Pattern SHORT_IN_BRACKETS = Pattern.compile("\\((NP|NF|NM|NL)\\)");

  private static final Pattern UNLESS =
      Pattern.compile("(?i)\\b(unless|except|if|only|wenn|nur|for (variant|version|option))\\b");

  /** None of these words is longer. */
  private static final int LONGEST = 30;

  private static final int LONGEST_SENTENCE = 500;

  private DnpWords() {}

  /** Says by itself, wherever it stands, that the part is left off, as in {@code DNP}. */
  public static boolean isWord(String cell) {
    // Quick to say no: nearly all cells are part numbers, quantities and values.
    if (cell.length() > LONGEST || cell.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    String plain = PlainWord.of(cell);
    return LEFT_OFF.contains(plain) && !ELSEWHERE.contains(plain);
  }

  /** The same in a column that is about notes or fitting, where short words mean nothing else. */
  public static boolean isShortWord(String cell) {
    return isOneOf(LEFT_OFF, cell);
  }

  /** Says so among other words, as in {@code 100n DNP}. */
  public static boolean isInSentence(String cell) {
    return cell.length() <= LONGEST_SENTENCE && mayBe(cell) && IN_SENTENCE.matcher(cell).find();
  }

  /** Cheap to say no: {@code DN}, {@code do}, {@code no}, {@code le} and {@code ni} begin them. */
  private static boolean mayBe(String cell) {
    for (int i = 0; i + 1 < cell.length(); i++) {
      char next = Character.toLowerCase(cell.charAt(i + 1));
      switch (cell.charAt(i)) {
        case 'd', 'D' -> {
          if (next == 'n' || next == 'o') {
            return true;
          }
        }
        case 'n', 'N' -> {
          if (next == 'o' || next == 'i') {
            return true;
          }
        }
        case 'l', 'L' -> {
          if (next == 'e') {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** A short word in brackets, as in {@code 0R (NP)}: it may mean something else as well. */
  public static boolean isInBrackets(String cell) {
    return cell.length() <= LONGEST_SENTENCE
        && cell.indexOf('(') >= 0
        && SHORT_IN_BRACKETS.matcher(cell).find();
  }

  /** Says so of some boards only. */
  public static boolean isConditional(String cell) {
    return cell.length() <= LONGEST_SENTENCE && UNLESS.matcher(cell).find();
  }

  /** Longer texts are none of them, and take long to be made plain: marks are sorted one by one. */
  private static boolean isOneOf(Set<String> words, String cell) {
    return cell.length() <= LONGEST && words.contains(PlainWord.of(cell));
  }
}
