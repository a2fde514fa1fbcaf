package org.bomstream.part.source.element14;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bomstream.part.entity.OrderCode;
import org.jspecify.annotations.Nullable;

/**
 * One of the house's shops. Replies name no currency: the shop decides it. Source of the table: the
 * client of Part-DB.
 *
 * @param host as it is called, for example {@code uk.farnell.com}
 * @param currency null for a shop that is not listed: what it asks for is then unknown
 */
record Store(String host, @Nullable String currency) {
  private static final Map<String, List<String>> SHOPS =
      Map.ofEntries(
          Map.entry(
              "EUR",
              List.of(
                  "bg.farnell.com",
                  "at.farnell.com",
                  "si.farnell.com",
                  "sk.farnell.com",
                  "ro.farnell.com",
                  "pt.farnell.com",
                  "nl.farnell.com",
                  "be.farnell.com",
                  "lv.farnell.com",
                  "lt.farnell.com",
                  "it.farnell.com",
                  "fr.farnell.com",
                  "fi.farnell.com",
                  "ee.farnell.com",
                  "es.farnell.com",
                  "ie.farnell.com",
                  "cpcireland.farnell.com",
                  "de.farnell.com")),
          Map.entry(
              "GBP",
              List.of(
                  "uk.farnell.com",
                  "cpc.farnell.com",
                  "onecall.farnell.com",
                  "export.farnell.com")),
          Map.entry("USD", List.of("www.newark.com", "il.farnell.com")),
          Map.entry("CAD", List.of("canada.newark.com")),
          Map.entry("MXN", List.of("mexico.newark.com")),
          Map.entry("CZK", List.of("cz.farnell.com")),
          Map.entry("DKK", List.of("dk.farnell.com")),
          Map.entry("CHF", List.of("ch.farnell.com")),
          Map.entry("HUF", List.of("hu.farnell.com")),
          Map.entry("NOK", List.of("no.farnell.com")),
          Map.entry("PLN", List.of("pl.farnell.com")),
          Map.entry("RUB", List.of("ru.farnell.com")),
          Map.entry("SEK", List.of("se.farnell.com")),
          Map.entry("TRY", List.of("tr.farnell.com")),
          Map.entry("CNY", List.of("cn.element14.com")),
          Map.entry("AUD", List.of("au.element14.com")),
          Map.entry("NZD", List.of("nz.element14.com")),
          Map.entry("HKD", List.of("hk.element14.com")),
          Map.entry("SGD", List.of("sg.element14.com")),
          Map.entry("MYR", List.of("my.element14.com")),
          Map.entry("PHP", List.of("ph.element14.com")),
          Map.entry("THB", List.of("th.element14.com")),
          Map.entry("INR", List.of("in.element14.com")),
          Map.entry("TWD", List.of("tw.element14.com")),
          Map.entry("KRW", List.of("kr.element14.com")),
          Map.entry("VND", List.of("vn.element14.com")));

  private static final Map<String, String> CURRENCIES =
      SHOPS.entrySet().stream()
          .flatMap(each -> each.getValue().stream().map(host -> Map.entry(host, each.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** The shop of that name. */
  static Store of(String written) {
    String host = written.strip().toLowerCase(Locale.ROOT);
    return new Store(host, CURRENCIES.get(host));
  }

  /** Whose order codes it has. */
  OrderCode.Supplier codes() {
    return host.endsWith("newark.com") ? OrderCode.Supplier.NEWARK : OrderCode.Supplier.FARNELL;
  }
}
