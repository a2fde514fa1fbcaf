package org.bomstream.part.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A trader of parts whose name heads columns of order codes, as opposed to a {@link Maker}. This is
 * the one place that says what traders are called and how their codes are built.
 */
public enum Supplier {
  /** JLCPCB orders by the numbers of LCSC. */
  LCSC("C[1-9]\\d{0,9}", true, "LCSC", "SZLCSC", "JLCPCB", "JLC", "JLCPCB LCSC"),
  DIGIKEY("\\S{2,}-ND", true, "Digikey", "DK"),
  MOUSER("[0-9A-Z]{1,4}-\\S+", false, "Mouser"),
  FARNELL("\\d{6,8}(RL)?", false, "Farnell", "Farnell Element14", "Element14"),
  NEWARK("\\d{2}[A-Z]\\d{4}", false, "Newark"),
  TME("\\S.*", false, "TME", "Transfer Multisort"),
  RS("\\d{3}-?\\d{3,4}", false, "RS", "RS Components", "RS Online"),
  ARROW("\\S.*", false, "Arrow"),
  AVNET("\\S.*", false, "Avnet"),
  FUTURE("\\S.*", false, "Future", "Future Electronics"),
  REICHELT("\\S.*", false, "Reichelt"),
  CONRAD("\\S.*", false, "Conrad"),
  DISTRELEC("\\S.*", false, "Distrelec"),
  BUERKLIN("\\S.*", false, "Buerklin", "Bürklin"),
  RUTRONIK("\\S.*", false, "Rutronik"),
  ALLIED("\\S.*", false, "Allied"),
  VERICAL("\\S.*", false, "Verical"),
  ROCHESTER("\\S.*", false, "Rochester"),
  SAGER("\\S.*", false, "Sager"),
  TTI("\\S.*", false, "TTI"),
  CHIP1STOP("\\S.*", false, "Chip1Stop"),
  WIN_SOURCE("\\S.*", false, "Win Source"),
  ADAFRUIT("\\S.*", false, "Adafruit"),
  SPARKFUN("\\S.*", false, "SparkFun"),
  SEEED("\\S.*", false, "Seeed");

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

  Supplier(String shape, boolean unmistakable, String... names) {
    this.shape = Pattern.compile(shape, Pattern.CASE_INSENSITIVE);
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
    return shape.matcher(sku).matches();
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
        .filter(name -> plain.equals(name.plain) || (name.isLong() && plain.startsWith(name.plain)))
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
