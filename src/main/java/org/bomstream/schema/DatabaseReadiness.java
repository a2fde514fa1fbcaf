package org.bomstream.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bomstream.schedule.Recent;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready without the database: nothing can be read, and no run goes on. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
  private static final int SECONDS = 2;

  @Inject Schema schema;

  @Resource(lookup = "jdbc/bomstream")
  DataSource database;

  /** Anyone may ask, as often as they like. */
  private final Recent<Boolean> answering = new Recent<>(this::answers);

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database")
        .status(schema.isReady() && answering.get())
        .build();
  }

  private boolean answers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException away) {
      return false;
    }
  }
}
