package org.bomstream.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.bomstream.schedule.Recent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready without the database: nothing can be read, and no run goes on. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
  private static final int SECONDS = 2;

  @Inject DatabaseStart start;

  @Inject
  @ConfigProperty(name = "database.url")
  String address;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  /** Anyone may ask, as often as they like. */
  private final Recent<Optional<String>> fault = new Recent<>(this::fault);

  @Override
  public HealthCheckResponse call() {
    Optional<String> reason = start.isReady() ? fault.get() : start.reason();
    var answer = HealthCheckResponse.named("database").status(reason.isEmpty());
    reason.ifPresent(words -> answer.withData("reason", words));
    return answer.build();
  }

  private Optional<String> fault() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(SECONDS)
          ? Optional.empty()
          : Optional.of("The database does not answer.");
    } catch (SQLException away) {
      return Optional.of(DatabaseFault.words(away, address));
    }
  }
}
