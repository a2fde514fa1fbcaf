package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
  private final Server server = new Server();

  @BeforeEach
  void listenAtTwoPorts() throws JMException {
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), port("http"));
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), port("https"));
    server.start("the start");
  }

  @AfterEach
  void closePorts() throws JMException {
    for (var port : beans.queryNames(port("*"), null)) {
      beans.unregisterMBean(port);
    }
  }

  @Test
  void isUpWhileItListens() {
    assertThat(server.isStopping(Duration.ofMillis(1))).isFalse();
  }

  @Test
  void stopsFromTheFirstPortOnThatItCloses() throws JMException {
    beans.unregisterMBean(port("https"));

    assertThat(server.isStopping(Duration.ZERO)).isTrue();
  }

  @Test
  void aJobThatWasStoppedFirstWaitsForIt() throws Exception {
    var stopping = CompletableFuture.supplyAsync(() -> server.isStopping(LONG));
    beans.unregisterMBean(port("http"));

    assertThat(stopping.get()).isTrue();
  }

  @Test
  void goesOnWhenItWasOnlyPaused() throws JMException {
    beans.unregisterMBean(port("http"));
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), port("http"));

    assertThat(server.isStopping(Duration.ofMillis(1))).isFalse();
  }

  @Test
  void stopsWithTheApplication() throws JMException {
    server.stop("the end");

    assertThat(server.isStopping(Duration.ZERO)).isTrue();
  }

  private static ObjectName port(String name) throws JMException {
    return new ObjectName("WebSphere:feature=channelfw,type=endpoint,name=" + name);
  }
}
