package org.bomstream.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.bomstream.InContainer;
import org.bomstream.launch.Deployed;
import org.bomstream.schema.DatabaseStart;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@InContainer
class NodeStartContainerIT {
  @Inject @Readiness NodeStart start;
  @Inject FaultyPart part;
  @Inject DatabaseStart database;

  /** A fault that came through to the server would let it deploy this again and again. */
  @Deployment
  static WebArchive application() {
    return Deployed.with(NodeStartContainerIT.class, FaultyPart.class);
  }

  @Test
  void saysOnceWhyItFails() {
    assertThat(part.said()).hasSize(1);
    assertThat(part.said().getFirst().getThrown()).hasRootCauseMessage("a class that is not there");
  }

  @Test
  void leavesTheNodeNotReady() {
    assertThat(start.call().getStatus()).isEqualTo(Status.DOWN);
    assertThat(database.isReady()).as("the work has begun").isFalse();
  }
}
