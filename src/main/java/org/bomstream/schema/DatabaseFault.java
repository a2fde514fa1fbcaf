package org.bomstream.schema;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.settings.declared.ShownText;
import org.jspecify.annotations.Nullable;

/** Why a database cannot be used, in words by which an operator finds what to set right. */
final class DatabaseFault {
  /** As PgBouncer does where it is told to ignore them; else it refuses the connection. */
  static final String POOLED =
      "What DATABASE_URL names drops a session's options, as poolers do: name PostgreSQL itself.";

  private static final String OPTIONS_REFUSED = "unsupported startup parameter";
  private static final int DEPTH = 20;
  private static final int LONGEST = 300;
  private static final Pattern PLACE = Pattern.compile("jdbc:postgresql://([^/?]*)/?([^?]*).*");

  private DatabaseFault() {}

  /**
   * @param address the JDBC address; its parameters are not shown
   */
  static String words(Throwable failure, String address) {
    List<Throwable> causes =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEPTH).toList();
    String state =
        causes.stream()
            .filter(SQLException.class::isInstance)
            .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
            .reduce("", (wrapper, cause) -> cause.equals("null") ? wrapper : cause);
    return switch (state) {
      case "28P01", "08004" ->
          "PostgreSQL at %s refuses DATABASE_USER or DATABASE_PASSWORD.".formatted(host(address));
      case "28000" ->
          "PostgreSQL at %s does not let DATABASE_USER in from here, or not without TLS (pg_hba.conf)."
              .formatted(host(address));
      case "3D000" ->
          "PostgreSQL at %s has no database %s.".formatted(host(address), name(address));
      case "42501" ->
          "DATABASE_USER may not make tables in the database %s at %s."
              .formatted(name(address), host(address));
      case "25006" -> "The database at %s can only be read.".formatted(host(address));
      case "53300" -> "PostgreSQL at %s has no connection left.".formatted(host(address));
      case "57P03" -> "PostgreSQL at %s is starting or stopping.".formatted(host(address));
      default -> otherwise(causes, address);
    };
  }

  private static String otherwise(List<Throwable> causes, String address) {
    if (has(causes, ConnectException.class)) {
      return "Nothing listens at %s.".formatted(host(address));
    }
    if (has(causes, UnknownHostException.class)) {
      return "There is no host of the name in %s.".formatted(host(address));
    }
    if (has(causes, SocketTimeoutException.class)) {
      return "%s does not answer.".formatted(host(address));
    }
    String said = ShownText.of(String.valueOf(causes.getLast().getMessage()));
    if (said.contains(OPTIONS_REFUSED)) {
      return POOLED;
    }
    String words = said.substring(0, Math.min(said.length(), LONGEST));
    return "PostgreSQL at %s: %s".formatted(host(address), words.lines().findFirst().orElse("?"));
  }

  private static boolean has(List<Throwable> causes, Class<? extends Throwable> kind) {
    return causes.stream().anyMatch(kind::isInstance);
  }

  private static String host(String address) {
    return part(address, 1, "localhost:5432");
  }

  private static String name(String address) {
    return part(address, 2, "of the user's name");
  }

  private static String part(String address, int group, String otherwise) {
    Matcher place = PLACE.matcher(address);
    @Nullable String found = place.matches() ? place.group(group) : null;
    return found == null || found.isEmpty() ? otherwise : found;
  }
}
