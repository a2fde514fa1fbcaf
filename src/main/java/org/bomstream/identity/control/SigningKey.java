package org.bomstream.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The embedded issuer's RSA key. It lies in the database, so that every node takes the tokens of
 * each; of nodes that start together the first one's key stays.
 */
@ApplicationScoped
@Typed(SigningKey.class)
public class SigningKey implements JWKSource<SecurityContext> {

  private static final System.Logger LOG = System.getLogger(SigningKey.class.getName());
  private static final int BITS = 2048;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  private volatile @Nullable RSAKey known;

  /**
   * @throws KeySourceException when the database does not give it
   */
  public RSAKey get() throws KeySourceException {
    var key = known;
    return key != null ? key : load();
  }

  @Override
  public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
    return selector.select(new JWKSet(get()));
  }

  private synchronized RSAKey load() throws KeySourceException {
    var key = known;
    if (key == null) {
      try (var connection = database.getConnection()) {
        var stored = stored(connection);
        key = RSAKey.parse(stored.isPresent() ? stored.get() : create(connection));
        known = key;
      } catch (SQLException | ParseException | JOSEException e) {
        LOG.log(System.Logger.Level.WARNING, "No signing key from the database: {0}", e.toString());
        throw new KeySourceException("The signing key cannot be read from the database.", e);
      }
    }
    return key;
  }

  private static Optional<String> stored(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select jwk from signing_key");
        var rows = query.executeQuery()) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }

  private static String create(Connection connection) throws SQLException, JOSEException {
    var key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
    try (var insert =
        connection.prepareStatement(
            "insert into signing_key (jwk) values (?) on conflict do nothing")) {
      insert.setString(1, key.toJSONString());
      insert.executeUpdate();
    }
    return stored(connection).orElseThrow();
  }
}
