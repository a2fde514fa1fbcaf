package org.bomstream.liberty;

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

class HttpEndpointsTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
  private final HttpEndpoints endpoints = new HttpEndpoints();

  @BeforeEach
  void listenAtTwoPorts() throws JMException {
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), port("http"));
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), port("https"));
    endpoints.start("the start");
  }

  @AfterEach
  void closePorts() throws JMException {
    for (var port : beans.queryNames(port("*"), null)) {
      beans.unregisterMBean(port);
    }
  }

  @Test
  void isUpWhileItListens() {
    assertThat(endpoints.isStopping(Duration.ofMillis(1))).isFalse();
  }

  @Test
  void stopsFromTheFirstPortOnThatItCloses() throws JMException {
    beans.unregisterMBean(port("https"));

    assertThat(endpoints.isStopping(Duration.ZERO)).isTrue();
  }

  @Test
  void aJobThatWasStoppedFirstWaitsForIt() throws Exception {
    var stopping = CompletableFuture.supplyAsync(() -> endpoints.isStopping(LONG));
    beans.unregisterMBean(port("http"));

    assertThat(stopping.get()).isTrue();
  }

  @Test
  void goesOnWhenItWasOnlyPaused() throws JMException {
    beans.unregisterMBean(port("http"));
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), port("http"));

    assertThat(endpoints.isStopping(Duration.ofMillis(1))).isFalse();
  }

  @Test
  void stopsWithTheApplication() throws JMException {
    endpoints.stop("the end");

    assertThat(endpoints.isStopping(Duration.ZERO)).isTrue();
  }

  private static ObjectName port(String name) throws JMException {
    return new ObjectName("WebSphere:feature=channelfw,type=endpoint,name=" + name);
  }
}
