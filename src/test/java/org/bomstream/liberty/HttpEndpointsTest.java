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
  private final Fired<EndpointClosed> closed = new Fired<>();

  @BeforeEach
  void listenAtTwoPorts() throws JMException {
    openPorts();
    endpoints.closed = closed;
    endpoints.opened = new Fired<>();
    endpoints.listen();
  }

  private void openPorts() throws JMException {
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), port("http"));
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), port("https"));
  }

  @AfterEach
  void end() throws JMException {
    closePorts();
    endpoints.stop("the end");
  }

  private void closePorts() throws JMException {
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
    var ending = new HttpEndpoints();
    ending.listen();
    ending.stop("the end");

    assertThat(ending.isStopping(Duration.ZERO)).isTrue();
  }

  @Test
  void tellsWhichEndpointWasTheLast() throws JMException {
    beans.unregisterMBean(port("https"));
    beans.unregisterMBean(port("http"));

    assertThat(closed.events).containsExactly(new EndpointClosed(false), new EndpointClosed(true));
  }

  @Test
  void goesOnWithoutTheConsoles() throws JMException {
    var consoles = port("adminHttpEndpoint-ssl");
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), consoles);
    beans.unregisterMBean(consoles);

    assertThat(closed.events).isEmpty();
    assertThat(endpoints.isStopping(Duration.ofMillis(1))).isFalse();
  }

  @Test
  void tellsOfAnEndpointThatIsOpenedAgain() throws JMException {
    var opened = new Fired<EndpointOpened>();
    endpoints.opened = opened;
    beans.unregisterMBean(port("http"));
    beans.registerMBean(new StandardMBean(() -> {}, Runnable.class), port("http"));

    assertThat(opened.events).hasSize(1);
  }

  /** As under a server that names them otherwise. */
  @Test
  void isNotStoppingWhileItHasShownNoEndpoint() throws JMException {
    closePorts();
    var blind = new HttpEndpoints();
    blind.listen();

    assertThat(blind.isStopping(Duration.ZERO)).isFalse();
    assertThat(blind.warnUnlessSeen()).isTrue();
    blind.stop("the end");
    assertThat(blind.isStopping(Duration.ZERO)).isTrue();
  }

  @Test
  void seesEndpointsThatAreOpenedAfterTheStart() throws JMException {
    closePorts();
    var early = new HttpEndpoints();
    early.closed = new Fired<>();
    early.opened = new Fired<>();
    early.listen();
    openPorts();
    assertThat(early.isStopping(Duration.ZERO)).isFalse();
    assertThat(early.warnUnlessSeen()).isFalse();

    closePorts();
    assertThat(early.isStopping(Duration.ZERO)).isTrue();
    early.stop("the end");
  }

  private static ObjectName port(String name) throws JMException {
    return new ObjectName("WebSphere:feature=channelfw,type=endpoint,name=" + name);
  }
}
