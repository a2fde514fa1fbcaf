package org.bomstream.part.entity.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A maker's name as it was written, cut into words that tell it from others: {@code TEXAS
 * INSTRUMENTS INC.} is {@code [TEXAS, INSTRUMENTS]}.
 */
public record MakerName(List<String> words) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[()\\[\\]/|;,\\u3001]|\\s-\\s");

  /** Words that stand in the names of many makers, and tell none from another. */
  private static final Set<String> COMMON =
      Set.of(
          "INC",
          "INCORPORATED",
          "CORP",
          "CORPORATION",
          "LTD",
          "LIMITED",
          "LLC",
          "LLP",
          "GMBH",
          "AG",
          "KG",
          "SA",
          "SE",
          "NV",
          "BV",
          "ASA",
          "AB",
          "OY",
          "PLC",
          "PTE",
          "CO",
          "COMPANY",
          "THE",
          "USA",
          "US",
          "NORTH",
          "AMERICA",
          "AMERICAS",
          "EUROPE",
          "SALES",
          "SEMICONDUCTOR",
          "SEMICONDUCTORS",
          "SEMICON",
          "SEMI",
          "ELECTRONICS",
          "ELECTRONIC",
          "ELEKTRONIK",
          "ELEC",
          "TECHNOLOGY",
          "TECHNOLOGIES",
          "TECH");

  /** What people write where they name no maker. */
  private static final Set<String> NONE =
      Set.of("NA", "NAN", "NONE", "NULL", "ANY", "VARIOUS", "GENERIC", "UNKNOWN", "TBD", "ALL");

  /** Who sells parts and makes none, though BOMs name it as their maker. */
  private static final Set<String> DISTRIBUTORS =
      Set.of(
          "ALIBABA",
          "ALIEXPRESS",
          "ALLIED",
          "AMAZON",
          "ARROW",
          "AVNET",
          "AVNETABACUS",
          "AVNETSILICA",
          "BUERKLIN",
          "BURKLIN",
          "CHIP1STOP",
          "CHIPONESTOP",
          "CONRAD",
          "DIGIKEY",
          "DISTRELEC",
          "DK",
          "EBAY",
          "ELEMENT14",
          "FARNELL",
          "FUTURE",
          "JLC",
          "JLCPCB",
          "LCSC",
          "MOUSER",
          "NEWARK",
          "OCTOPART",
          "PREMIERFARNELL",
          "REICHELT",
          "RS",
          "RSCOMPONENTS",
          "RSONLINE",
          "RUTRONIK",
          "SAGER",
          "SZLCSC",
          "TAOBAO",
          "TME",
          "TRANSFERMULTISORT",
          "TTI",
          "VERICAL",
          "WINSOURCE");

  /**
   * What a distributor's name is followed by, or stands between: www.mouser.com, Mouser Germany.
   */
  private static final Set<String> OF_DISTRIBUTORS =
      Set.of(
          "WWW",
          "COM",
          "EU",
          "DE",
          "GERMANY",
          "DEUTSCHLAND",
          "UK",
          "FR",
          "CN",
          "CHINA",
          "HK",
          "INTERNATIONAL",
          "DISTRIBUTION",
          "DISTRIBUTOR",
          "MARKETPLACE");

  public static MakerName of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    String[] all = BETWEEN_WORDS.split(MARKS.matcher(plain).replaceAll(""));
    List<String> words = new ArrayList<>(List.of(all));
    words.removeIf(word -> word.isEmpty() || COMMON.contains(word));
    return new MakerName(List.copyOf(words));
  }

  /** The names in a text that holds several, such as {@code Nexperia(安世)} or {@code ADI/MAXIM}. */
  public static List<MakerName> allIn(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return BETWEEN_NAMES.splitAsStream(plain).map(MakerName::of).filter(n -> n.isName()).toList();
  }

  /** Whether a text names a maker, as opposed to {@code n/a} and {@code Digi-Key/Mouser}. */
  public static boolean isNameIn(String text) {
    return of(text).isName() && !allIn(text).isEmpty();
  }

  /** It names a maker, as opposed to {@code n/a}, {@code -} and {@code Digi-Key}. */
  public boolean isName() {
    return !words.isEmpty() && !NONE.contains(key()) && !isDistributor();
  }

  /** One, or several without a mark between them: {@code Farnell element14}. */
  private boolean isDistributor() {
    List<String> telling = words.stream().filter(word -> !OF_DISTRIBUTORS.contains(word)).toList();
    return !telling.isEmpty()
        && (DISTRIBUTORS.contains(String.join("", telling)) || DISTRIBUTORS.containsAll(telling));
  }

  /** All words as one: {@code E-Switch} and {@code ESwitch} are one maker. */
  public String key() {
    return String.join("", words);
  }

  /** The name without its last word: a maker's divisions are named after it. */
  public MakerName withoutLastWord() {
    return new MakerName(words.subList(0, words.size() - 1));
  }
}
