package org.bomstream.liberty;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MBeanServerDelegate;
import javax.management.MBeanServerNotification;
import javax.management.MalformedObjectNameException;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import org.bomstream.schedule.StartupPhase;

/**
 * The server that this node is. It stops its jobs, as if a person did, and closes its HTTP
 * endpoints, both before the application hears of its end, and at the same time.
 */
@ApplicationScoped
public class HttpEndpoints {
  private static final ObjectName ENDPOINTS = endpoints();

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
  private final NotificationListener listener = (notification, _) -> hear(notification);
  private volatile CountDownLatch stopping = new CountDownLatch(1);

  private static ObjectName endpoints() {
    try {
      return new ObjectName("WebSphere:feature=channelfw,type=endpoint,*");
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }

  void start(
      @Observes @Priority(StartupPhase.RUNS) @Initialized(ApplicationScoped.class) Object start)
      throws JMException {
    beans.addNotificationListener(MBeanServerDelegate.DELEGATE_NAME, listener, null, null);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) throws JMException {
    stopping.countDown();
    beans.removeNotificationListener(MBeanServerDelegate.DELEGATE_NAME, listener);
  }

  /**
   * The first endpoint that is closed tells: the others may be listed until they are empty. One
   * that is opened was only paused.
   */
  private void hear(Notification notification) {
    if (!(notification instanceof MBeanServerNotification change)
        || !ENDPOINTS.apply(change.getMBeanName())) {
      return;
    }
    if (change.getType().equals(MBeanServerNotification.REGISTRATION_NOTIFICATION)) {
      stopping = new CountDownLatch(1);
    } else {
      stopping.countDown();
    }
  }

  /**
   * Whether it is stopping.
   *
   * @param patience how long it may take to be told: a job that is quick to stop may be first
   */
  public boolean isStopping(Duration patience) {
    try {
      return stopping.await(patience.toNanos(), TimeUnit.NANOSECONDS)
          || beans.queryNames(ENDPOINTS, null).isEmpty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
