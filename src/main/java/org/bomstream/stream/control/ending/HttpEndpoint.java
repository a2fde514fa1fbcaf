package org.bomstream.stream.control.ending;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
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
 * The server's ear. When it stops, the server first closes that, then waits for what is open, at
 * most 30 s; the application is told of its end after that only. So this is when streams must go.
 * An operator may also pause it, and have it resumed.
 */
@ApplicationScoped
public class HttpEndpoint {
  private static final ObjectName PORTS = portNames();

  @Inject Drain drain;
  @Resource ManagedThreadFactory threads;

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
  private final NotificationListener listener = (notification, _) -> hear(notification);

  private static ObjectName portNames() {
    try {
      return new ObjectName("*:feature=channelfw,type=endpoint,*");
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }

  void start(
      @Observes @Priority(StartupPhase.STREAMS) @Initialized(ApplicationScoped.class) Object start)
      throws JMException {
    beans.addNotificationListener(MBeanServerDelegate.DELEGATE_NAME, listener, null, null);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) throws JMException {
    beans.removeNotificationListener(MBeanServerDelegate.DELEGATE_NAME, listener);
  }

  private void hear(Notification notification) {
    if (isOfAPort(notification, MBeanServerNotification.REGISTRATION_NOTIFICATION)) {
      drain.resume();
    } else if (isOfAPort(notification, MBeanServerNotification.UNREGISTRATION_NOTIFICATION)) {
      Thread draining = threads.newThread(drain::drain);
      draining.start();
      if (beans.queryNames(PORTS, null).isEmpty()) {
        holdUp(draining);
      }
    }
  }

  /**
   * The server's stop waits for this notification to be taken; by its own count of open requests,
   * which may be too low, it would go on while streams are open.
   */
  private static void holdUp(Thread draining) {
    try {
      draining.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isOfAPort(Notification notification, String type) {
    return notification instanceof MBeanServerNotification change
        && change.getType().equals(type)
        && PORTS.apply(change.getMBeanName());
  }
}
