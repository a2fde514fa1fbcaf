package org.bomstream.part.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A supplier's own number for a part in one packaging (SKU), as opposed to its manufacturer's
 * ({@link PartNumber}).
 *
 * @param supplier the supplier's name in lower case, for example {@code lcsc}
 * @param sku as the supplier writes it, for example {@code C25804}
 */
public record OrderCode(String supplier, String sku) {

  /** The supplier of a code of which nobody says whose it is: it is shown, and never looked up. */
  public static final String OTHER = "other";

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A code of this supplier, which may be one that {@link Supplier} does not list. */
  public static OrderCode of(String supplier, String sku) {
    String named =
        Supplier.named(supplier)
            .map(Supplier::code)
            .orElseGet(() -> supplier.strip().toLowerCase(Locale.ROOT));
    return new OrderCode(named, sku.strip());
  }

  /** The code as codes are compared: in upper case, without blanks. */
  public String key() {
    String plain = Normalizer.normalize(sku, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return BLANKS.matcher(plain).replaceAll("");
  }

  /** As a person would call it, for example {@code LCSC C25804}. */
  public String text() {
    String name = Supplier.named(supplier).map(its -> its.names().getFirst()).orElse(supplier);
    return hasKnownSupplier() ? "%s %s".formatted(name, sku) : sku;
  }

  /** Whether it says whose it is. */
  public boolean hasKnownSupplier() {
    return !supplier.equals(OTHER);
  }

  /**
   * A trader of parts whose name heads columns of order codes, as opposed to a {@link
   * org.bomstream.part.entity.spelling.Maker}. This is the one place that says what traders are
   * called and how their codes are built.
   */
  public enum Supplier {
    /** JLCPCB orders by the numbers of LCSC. */
    LCSC(
        Pattern.compile("[Cc][1-9]\\d{0,9}"),
        true,
        "LCSC",
        "SZLCSC",
        "JLCPCB",
        "JLC",
        "JLCPCB LCSC"),
    DIGIKEY(Pattern.compile("\\S{2,}-[Nn][Dd]"), true, "Digikey", "DK"),
    MOUSER(Pattern.compile("[0-9A-Za-z]{1,4}-\\S+"), false, "Mouser"),
    FARNELL(Pattern.compile("\\d{6,8}(RL)?"), false, "Farnell", "Farnell Element14", "Element14"),
    NEWARK(Pattern.compile("\\d{2}[A-Za-z]\\d{4}"), false, "Newark"),
    TME("TME", "Transfer Multisort"),
    RS(Pattern.compile("\\d{3}-?\\d{3,4}"), false, "RS", "RS Components", "RS Online"),
    ARROW("Arrow"),
    AVNET("Avnet"),
    FUTURE("Future", "Future Electronics"),
    REICHELT("Reichelt"),
    CONRAD("Conrad"),
    DISTRELEC("Distrelec"),
    BUERKLIN("Buerklin", "Bürklin"),
    RUTRONIK("Rutronik"),
    ALLIED("Allied"),
    VERICAL("Verical"),
    ROCHESTER("Rochester"),
    SAGER("Sager"),
    TTI("TTI"),
    CHIP1STOP("Chip1Stop"),
    WIN_SOURCE("Win Source"),
    ADAFRUIT("Adafruit"),
    SPARKFUN("SparkFun"),
    SEEED("Seeed");

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** OpenCellular's and Eagle's libraries head their columns {@code OC_FARNELL}. */
    private static final String ORDER_CODE = "oc";

    /** Shorter names begin too many words. */
    private static final int SHORTEST_BEGINNING = 4;

    /** The longest name first, since one may begin another. */
    private static final List<Named> NAMED =
        Arrays.stream(values())
            .flatMap(supplier -> supplier.names.stream().map(n -> new Named(supplier, plain(n))))
            .sorted(Comparator.comparingInt((Named name) -> -name.plain.length()))
            .toList();

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    private final Pattern shape;
    private final boolean unmistakable;

    /** One whose codes have no shape of their own. */
    Supplier(String... names) {
      this(Pattern.compile("\\S.*"), false, names);
    }

    Supplier(Pattern shape, boolean unmistakable, String... names) {
      this.shape = shape;
      this.unmistakable = unmistakable;
      this.names = List.of(names);
    }

    /** As order codes name it, for example {@code digikey}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What its columns are called. */
    public List<String> names() {
      return names;
    }

    /** Whether its order codes look like that. */
    public boolean writes(String sku) {
      return endsLikeOne(sku) && shape.matcher(sku).matches();
    }

    /** Cheap to say no: the part number of every line of a file is asked for this. */
    private boolean endsLikeOne(String sku) {
      return this != DIGIKEY || sku.regionMatches(true, sku.length() - 3, "-ND", 0, 3);
    }

    /** Whether nothing but its order codes looks like those. */
    public boolean isUnmistakable() {
      return unmistakable;
    }

    /** The one whose order codes alone look like that, wherever they stand. */
    public static Optional<Supplier> writing(String sku) {
      return Arrays.stream(values()).filter(s -> s.unmistakable && s.writes(sku)).findFirst();
    }

    /** The one that a text names, as {@code Digi-Key Electronics} does. */
    public static Optional<Supplier> named(String text) {
      String plain = plain(text);
      return NAMED.stream()
          .filter(
              name -> plain.equals(name.plain) || (name.isLong() && plain.startsWith(name.plain)))
          .map(Named::supplier)
          .findFirst();
    }

    /** The one whose order codes stand below a header such as {@code LCSC Part #}. */
    public static Optional<Supplier> heading(String header) {
      String plain = plain(header);
      return NAMED.stream()
          .filter(name -> plain.startsWith(name.plain) || plain.startsWith(ORDER_CODE + name.plain))
          .map(Named::supplier)
          .findFirst();
    }

    /** A name, without punctuation. */
    private record Named(Supplier supplier, String plain) {
      boolean isLong() {
        return plain.length() >= SHORTEST_BEGINNING;
      }
    }

    private static String plain(String text) {
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
      return PUNCTUATION.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
  }
}
