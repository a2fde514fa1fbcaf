package org.bomstream.identity.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.bomstream.identity.entity.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tickets: texts that open one thing once, for a short while, so that a token that opens much need
 * not stand in an address. They lie in the database, so that every node takes those of each.
 */
@ApplicationScoped
public class Tickets {

  /** By the database's clock. */
  public static final Duration LIFETIME = Duration.ofSeconds(30);

  private static final int BYTES = 32;
  private static final Pattern TICKET = Pattern.compile("[A-Za-z0-9_-]{43}");

  private static final String FORGET =
      """
      delete from ticket where sha256 in (
        select sha256 from ticket where expires_at < now() - interval '1 minute'
        limit 100 for update skip locked)
      """;

  private static final String ISSUE =
      """
      insert into ticket (sha256, purpose, caller, organization_id, operator, token_expires_at,
        expires_at)
      select ?, ?, ?, ?, ?, ?, now() + ? * interval '1 second'
      where (select count(*) from ticket
        where caller = ? and organization_id is not distinct from ? and expires_at > now()) < ?
      """;

  private static final String REDEEM =
      """
      delete from ticket where sha256 = ? and purpose = ?
      returning caller, organization_id, operator, token_expires_at, expires_at > now()
      """;

  private final SecureRandom random = new SecureRandom();

  /** How many a caller may have that are neither used nor too old. */
  @Inject
  @ConfigProperty(name = "tickets.per-user")
  int perUser;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  /**
   * @param purpose what it opens, in the words that {@link #redeem} is to be given
   * @return the ticket; empty when the caller has too many that are not used
   */
  public Optional<String> issue(Caller caller, String purpose) throws SQLException {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    try (var connection = database.getConnection()) {
      forget(connection);
      return insert(connection, Fingerprint.of(ticket), caller, purpose)
          ? Optional.of(ticket)
          : Optional.empty();
    }
  }

  private static void forget(Connection connection) throws SQLException {
    try (var delete = connection.prepareStatement(FORGET)) {
      delete.executeUpdate();
    }
  }

  private boolean insert(Connection connection, Fingerprint ticket, Caller caller, String purpose)
      throws SQLException {
    try (var insert = connection.prepareStatement(ISSUE)) {
      insert.setString(1, ticket.sha256());
      insert.setString(2, purpose);
      insert.setString(3, caller.name());
      insert.setString(4, caller.organizationId().orElse(null));
      insert.setBoolean(5, caller.isOperator());
      insert.setTimestamp(6, caller.expiresAt().map(Timestamp::from).orElse(null));
      insert.setLong(7, LIFETIME.toSeconds());
      insert.setString(8, caller.name());
      insert.setString(9, caller.organizationId().orElse(null));
      insert.setInt(10, perUser);
      return insert.executeUpdate() == 1;
    }
  }

  /** Whether it may be a ticket of ours, as far as its form tells. */
  public static boolean isLikeOne(String text) {
    return TICKET.matcher(text).matches();
  }

  /**
   * Whom the ticket stands for. It is used up by that.
   *
   * @throws InvalidToken when it is unknown, used, too old, or for another purpose
   */
  public TokenCaller redeem(String ticket, String purpose) throws InvalidToken, SQLException {
    // PostgreSQL's texts have no zero byte.
    if (!isLikeOne(ticket) || purpose.indexOf('\0') >= 0) {
      throw refused();
    }
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(REDEEM)) {
      delete.setString(1, Fingerprint.of(ticket).sha256());
      delete.setString(2, purpose);
      return redeemed(delete);
    }
  }

  private static TokenCaller redeemed(PreparedStatement delete) throws SQLException, InvalidToken {
    try (var rows = delete.executeQuery()) {
      if (!rows.next() || !rows.getBoolean(5)) {
        throw refused();
      }
      return new TokenCaller(
          rows.getString(1),
          Optional.ofNullable(rows.getString(2)),
          rows.getBoolean(3),
          tokenExpiry(rows),
          Map.of());
    }
  }

  private static Optional<Instant> tokenExpiry(ResultSet rows) throws SQLException {
    return Optional.ofNullable(rows.getTimestamp(4)).map(Timestamp::toInstant);
  }

  public static InvalidToken refused() {
    return new InvalidToken("The ticket is unknown, used, too old, or for another stream.");
  }
}
