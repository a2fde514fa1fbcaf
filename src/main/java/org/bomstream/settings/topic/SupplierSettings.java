package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.country;
import static org.bomstream.settings.declared.Setting.currency;
import static org.bomstream.settings.declared.Setting.duration;
import static org.bomstream.settings.declared.Setting.flag;
import static org.bomstream.settings.declared.Setting.host;
import static org.bomstream.settings.declared.Setting.list;
import static org.bomstream.settings.declared.Setting.number;
import static org.bomstream.settings.declared.Setting.secret;
import static org.bomstream.settings.declared.Setting.text;
import static org.bomstream.settings.declared.Setting.webAddress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.settings.declared.Setting;
import org.bomstream.settings.declared.Topic;

/**
 * With which keys suppliers are asked, how often, and how long their answers hold. A supplier
 * without its key is off.
 */
public final class SupplierSettings {
  /** Where an account for programs has so many, as published. */
  private static final int A_DAY = 1_000;

  public static final Topic TOPIC =
      new Topic(
          "Suppliers",
          Stream.of(
                  all(), digikey(), mouser(), nexar(), element14(), tme(), lcsc(), jlcpcb(), own())
              .flatMap(List::stream)
              .toList());

  private SupplierSettings() {}

  private static List<Setting> all() {
    return List.of(
        list("sources", "names of sources")
            .means("which sources are asked, the most trusted first; all that are on unless given"),
        choice(),
        Setting.choice("suppliers", "real", "simulated")
            .or("real")
            .means("`simulated` marks all that suppliers say as not true, and keeps it apart"),
        duration("suppliers.day", "PT1S", "P1D")
            .or("P1D")
            .means("how long a day's quota holds; shorter in trials with a simulator alone"),
        duration("run.waits-at-most", "PT1S", "P3650D")
            .or("P2D")
            .means("how long a run waits for a source; what is left then ends as `source_error`"));
  }

  private static Setting choice() {
    return Setting.choice("sources.asked", "all", "enough")
        .or("all")
        .means("`enough` stops at the first source that knows lifecycle, datasheet and an offer");
  }

  private static List<Setting> digikey() {
    return of(
        "digikey",
        "https://api.digikey.com",
        true,
        secret("digikey.client-id").means("DigiKey: the application's id"),
        secret("digikey.client-secret").means("DigiKey: the application's secret"),
        country("digikey.site").or("US").means("DigiKey: the country whose offers are asked for"),
        currency("digikey.currency").or("USD").means("DigiKey: the currency of prices"),
        perMinute("digikey", 120),
        perDay("digikey"));
  }

  private static List<Setting> mouser() {
    return of(
        "mouser",
        "https://api.mouser.com",
        false,
        secret("mouser.api-key").means("Mouser: the key of the Search API"),
        perMinute("mouser", 30),
        perDay("mouser"));
  }

  private static List<Setting> nexar() {
    return of(
        "nexar",
        "https://api.nexar.com",
        true,
        secret("nexar.client-id").means("Nexar: the application's id"),
        secret("nexar.client-secret").means("Nexar: the application's secret"),
        webAddress("nexar.token-url")
            .or("https://identity.nexar.com/connect/token")
            .means("Nexar: where tokens are had"),
        country("nexar.country").or("US").means("Nexar: the country whose offers are asked for"),
        currency("nexar.currency").or("USD").means("Nexar: the currency of prices"),
        number("nexar.parts", 1, 1_000_000_000)
            .means("Nexar: matched parts that may be asked for in all; none unless given"));
  }

  private static List<Setting> element14() {
    return of(
        "element14",
        "https://api.element14.com",
        true,
        secret("element14.api-key").means("element14, Farnell, Newark: the key"),
        host("element14.store")
            .or("uk.farnell.com")
            .means("element14: the shop, which decides currency and language"),
        perSecond("element14", 2),
        perDay("element14"));
  }

  private static List<Setting> tme() {
    return of(
        "tme",
        "https://api.tme.eu",
        true,
        secret("tme.token").means("TME: the token of the application"),
        secret("tme.secret").means("TME: its secret"),
        country("tme.country").or("DE").means("TME: the country whose offers are asked for"),
        currency("tme.currency").or("EUR").means("TME: the currency of prices"),
        perSecond("tme", 2));
  }

  private static List<Setting> lcsc() {
    return of(
        "lcsc",
        "https://ips.lcsc.com",
        true,
        secret("lcsc.key").means("LCSC: the key"),
        secret("lcsc.secret").means("LCSC: its secret"),
        perMinute("lcsc", 200),
        perDay("lcsc"));
  }

  private static List<Setting> jlcpcb() {
    return of(
        "jlcpcb",
        "https://open.jlcpcb.com",
        true,
        secret("jlcpcb.app-id").means("JLCPCB: the application's id"),
        secret("jlcpcb.access-key").means("JLCPCB: the access key"),
        secret("jlcpcb.secret-key").means("JLCPCB: its secret"));
  }

  private static List<Setting> own() {
    List<Setting> its = new ArrayList<>();
    its.add(webAddress("own-source.url").means("a source of your own: where it is called"));
    its.add(
        secret("own-source.token").means("a source of your own: the bearer token that it wants"));
    its.add(text("own-source.name").or("own").means("a source of your own: what answers call it"));
    its.addAll(fresh("own-source", true));
    return its;
  }

  private static List<Setting> of(
      String supplier, String address, boolean kept, Setting... settings) {
    List<Setting> its = new ArrayList<>(List.of(settings));
    its.add(webAddress(supplier + ".url").or(address).means("where its interface is"));
    its.addAll(fresh(supplier, kept));
    return its;
  }

  private static List<Setting> fresh(String supplier, boolean kept) {
    return List.of(
        freshFor(supplier, "facts", "P30D", "how long what it says of a part holds"),
        freshFor(supplier, "lifecycle", "P7D", "the same of whether it is made"),
        freshFor(supplier, "offers", "P1D", "the same of prices and stock"),
        freshFor(
            supplier, "not-found", "P7D", "how long it is not asked for what it does not know"),
        flag(supplier + ".cache").or(kept).means("whether its answers serve other runs"));
  }

  private static Setting freshFor(String supplier, String what, String length, String meaning) {
    return duration("%s.fresh.%s".formatted(supplier, what), "PT0S", "P36500D")
        .or(length)
        .means(meaning);
  }

  private static Setting perSecond(String supplier, int calls) {
    return number(supplier + ".per-second", 1, 1_000_000)
        .or(calls)
        .means("calls in any second, of all nodes together");
  }

  private static Setting perMinute(String supplier, int calls) {
    return number(supplier + ".per-minute", 1, 1_000_000)
        .or(calls)
        .means("calls in any minute, of all nodes together");
  }

  private static Setting perDay(String supplier) {
    return number(supplier + ".per-day", 1, 1_000_000_000)
        .or(A_DAY)
        .means("calls in a day of the supplier's, of all nodes together");
  }
}
