package org.bomstream.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bomstream.InContainer;
import org.bomstream.launch.Deployed;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@InContainer
class SchemaContainerIT {
  @Inject DatabaseStart start;

  @Resource(lookup = "jdbc/bomstream")
  DataSource database;

  @Deployment
  static WebArchive application() {
    return Deployed.with(SchemaContainerIT.class);
  }

  @Test
  void isReadyBeforeAnybodyAsks() {
    assertThat(start.isReady()).isTrue();
  }

  @Test
  void letsNobodyPrepareTransactions() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery("SHOW max_prepared_transactions")) {
      answer.next();
      assertThat(answer.getString(1)).isEqualTo("0");
    }
  }
}
