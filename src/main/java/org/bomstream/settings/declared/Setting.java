package org.bomstream.settings.declared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What can be set, as opposed to the value that it has.
 *
 * @param property its name in MicroProfile Config; that of its variable where the server reads it
 * @param fallback the value that it has where none is given; empty for none
 * @param ofServer whether the server reads it, as a variable of server.xml
 * @param meaning for people, as a line of a table
 */
public record Setting(
    String property, Kind kind, Optional<String> fallback, boolean ofServer, String meaning) {

  /** The name of its environment variable. */
  public String name() {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  /** The variable that names a file with its value. */
  public String fileName() {
    return name() + "_FILE";
  }

  public static Setting number(String property, long from, long to) {
    return of(property, new Kind.WholeNumber(from, to, ""));
  }

  public static Setting bytes(String property, long from, long to) {
    return of(property, new Kind.WholeNumber(from, to, " of bytes"));
  }

  /** With bounds in ISO 8601. */
  public static Setting duration(String property, String from, String to) {
    return of(property, new Kind.TimeSpan(from, to));
  }

  /** With bounds as the server writes them: {@code 15s}. */
  public static Setting serverDuration(String property, String from, String to) {
    return of(property, new Kind.ServerTimeSpan(from, to)).ofTheServer();
  }

  public static Setting flag(String property) {
    return choice(property, "true", "false");
  }

  /** One that the server takes as it is written. */
  public static Setting serverFlag(String property) {
    return word(property, "true or false", "true|false").ofTheServer();
  }

  /** With all words in lower case. */
  public static Setting choice(String property, String... words) {
    return of(property, new Kind.Choice(List.of(words)));
  }

  public static Setting text(String property) {
    return of(property, new Kind.Text());
  }

  public static Setting secret(String property) {
    return of(property, new Kind.Secret());
  }

  public static Setting redisAddress(String property) {
    return address(
        property,
        AddressForm::isRedis,
        ", then host:port/database or one:port,two:port",
        "redis://",
        "rediss://");
  }

  public static Setting databaseAddress(String property) {
    return address(
        property,
        AddressForm::isPostgres,
        ", then //host:port/database, without user@ and password",
        "jdbc:postgresql:");
  }

  public static Setting webAddress(String property) {
    return address(property, AddressForm::isWeb, ", without user@", "http://", "https://");
  }

  private static Setting address(
      String property, Predicate<String> form, String but, String... beginnings) {
    return of(property, new Kind.Address(List.of(beginnings), but, form));
  }

  public static Setting list(String property, String what) {
    return list(property, what, _ -> true);
  }

  public static Setting origins(String property) {
    return list(property, "origins (https://host:port)", AddressForm::isOrigin);
  }

  /** One that the server takes as it is written. */
  public static Setting hostsAndPorts(String property) {
    return word(property, "a comma list of hosts with ports (`*:443`)", AddressForm.ALIASES)
        .ofTheServer();
  }

  public static Setting host(String property) {
    return word(property, "a host's name or address", AddressForm.NAMED);
  }

  public static Setting country(String property) {
    return word(property, "a country's two letters", "[A-Z]{2}");
  }

  public static Setting currency(String property) {
    return word(property, "a currency's three letters", "[A-Z]{3}");
  }

  public static Setting networks(String property) {
    return list(property, "addresses and networks (CIDR)", AddressForm::isNetwork);
  }

  private static Setting list(String property, String what, Predicate<String> each) {
    return of(property, new Kind.ListOf(what, each));
  }

  /**
   * A text of one form.
   *
   * @param what it is, in words that go before "is allowed"
   * @param form a regular expression
   */
  public static Setting word(String property, String what, String form) {
    return of(property, new Kind.Word(what, Pattern.compile(form)));
  }

  private static Setting of(String property, Kind kind) {
    return new Setting(property, kind, Optional.empty(), false, "");
  }

  public Setting or(Object value) {
    return new Setting(property, kind, Optional.of(value.toString()), ofServer, meaning);
  }

  public Setting ofTheServer() {
    return new Setting(property, kind, fallback, true, meaning);
  }

  public Setting means(String words) {
    return new Setting(property, kind, fallback, ofServer, words);
  }
}
