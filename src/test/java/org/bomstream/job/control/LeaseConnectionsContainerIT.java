package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.launch.Deployed;
import org.bomstream.run.control.Leases;
import org.bomstream.run.entity.Claim;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Leases, while something else has all connections to the database. */
@InContainer
class LeaseConnectionsContainerIT extends QueuedRuns {
  /** More than there are. */
  private static final int MANY = 1_000;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0"),
        LeaseConnectionsContainerIT.class,
        QueuedRuns.class,
        Lines.class,
        ServerTables.class);
  }

  @Test
  void renewsALeaseWhenNoConnectionIsLeft() throws Exception {
    queue(1);
    Claim claim = claimed();
    List<Connection> taken = new ArrayList<>();
    try {
      assertThatThrownBy(() -> takeAll(taken)).isInstanceOf(SQLException.class);
      long begun = System.nanoTime();

      assertThat(renewed(claim)).containsExactly(claim.runId());
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Leases.LENGTH);
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  private void takeAll(List<Connection> taken) throws SQLException {
    while (taken.size() < MANY) {
      taken.add(database.getConnection());
    }
  }
}
