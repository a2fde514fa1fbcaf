package org.bomstream.liberty;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
import org.bomstream.schedule.NodeStarts;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;

/**
 * The server's ears, which tell of its stop. When it stops, the server first closes them, and stops
 * its jobs at the same time, as if a person did; the application is told of its end after that
 * only. An operator may also pause it, and have it resumed.
 */
@ApplicationScoped
public class HttpEndpoints {
  private static final Logger LOG = System.getLogger(HttpEndpoints.class.getName());
  private static final ObjectName NAMES = names();

  /**
   * What the names of the consoles' endpoint begin with: it may be closed, and all else goes on.
   */
  private static final String CONSOLES = "adminHttpEndpoint";

  /** The server opens them when the application has started. */
  private static final Duration LATEST = Duration.ofMinutes(1);

  @Inject Event<EndpointClosed> closed;
  @Inject Event<EndpointOpened> opened;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
  private final NotificationListener listener = (notification, _) -> hear(notification);
  private volatile CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean seen;

  private static ObjectName names() {
    try {
      return new ObjectName("*:feature=channelfw,type=endpoint,*");
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }

  void start(@Observes @Priority(StartupPhase.RUNS) NodeStarts start) throws JMException {
    listen();
    var _ = scheduler.schedule(this::warnUnlessSeen, LATEST.toMillis(), TimeUnit.MILLISECONDS);
  }

  void listen() throws JMException {
    beans.addNotificationListener(MBeanServerDelegate.DELEGATE_NAME, listener, null, null);
    seen |= isAnyOpen();
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) throws JMException {
    stopping.countDown();
    beans.removeNotificationListener(MBeanServerDelegate.DELEGATE_NAME, listener);
  }

  /**
   * @return whether there was reason to
   */
  boolean warnUnlessSeen() {
    if (!seen) {
      LOG.log(
          Level.WARNING,
          "The server shows no HTTP endpoint ({0}): its stop is noticed late, clients are cut off,"
              + " and jobs that it stops count as paused.",
          NAMES);
    }
    return !seen;
  }

  /**
   * The first endpoint that is closed tells: the others may be listed until they are empty. One
   * that is opened was only paused.
   */
  private void hear(Notification notification) {
    if (!(notification instanceof MBeanServerNotification change)
        || !isPublic(change.getMBeanName())) {
      return;
    }
    seen = true;
    if (change.getType().equals(MBeanServerNotification.REGISTRATION_NOTIFICATION)) {
      stopping = new CountDownLatch(1);
      opened.fire(new EndpointOpened());
    } else {
      stopping.countDown();
      closed.fire(new EndpointClosed(!isAnyOpen()));
    }
  }

  private boolean isAnyOpen() {
    return beans.queryNames(NAMES, null).stream().anyMatch(HttpEndpoints::isPublic);
  }

  private static boolean isPublic(ObjectName name) {
    return NAMES.apply(name) && !name.getKeyProperty("name").startsWith(CONSOLES);
  }

  /**
   * Whether the server is stopping; a server whose endpoints were never seen is not, until the
   * application is told of its end.
   *
   * @param patience how long it may take to be told: a job that is quick to stop may be first
   */
  public boolean isStopping(Duration patience) {
    try {
      return stopping.await(patience.toNanos(), TimeUnit.NANOSECONDS) || (seen && !isAnyOpen());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
