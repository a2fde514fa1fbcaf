package org.bomstream.stream.boundary.socket;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.SocketTimeoutException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sockets whose clients do not read at the moment. One selector looks at them all, on a thread
 * that is there only while it knows one. It knows a socket until that is closed, and only then is
 * its descriptor free, so it goes on looking.
 */
@ApplicationScoped
public class BlockedSockets {
  private static final Logger LOG = System.getLogger(BlockedSockets.class.getName());

  private static final Duration LOOK = Duration.ofSeconds(1);

  private Selector selector;
  private boolean selecting;
  private int waiting;
  private Duration timeout;

  /** For the container's proxies. */
  @SuppressWarnings("NullAway.Init")
  protected BlockedSockets() {}

  /**
   * @param timeout as the server's configuration has it: {@code 15s}, {@code 1m30s}
   */
  @Inject
  BlockedSockets(@ConfigProperty(name = "write.timeout") String timeout) throws IOException {
    this.timeout = Duration.parse("PT" + timeout);
    selector = Selector.open();
  }

  @PreDestroy
  void close() {
    try {
      selector.close();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "The server is stopping all the same", e);
    }
  }

  /**
   * Waits until the client takes bytes again.
   *
   * @throws SocketTimeoutException when it has taken none for the server's write timeout
   * @throws IOException when the socket is closed
   */
  void await(SocketChannel socket) throws IOException {
    var writable = new CountDownLatch(1);
    enter();
    try {
      socket.register(selector, SelectionKey.OP_WRITE, writable);
      selector.wakeup();
      if (!writable.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new SocketTimeoutException("nothing was read for " + timeout);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ClosedSelectorException stopping) {
      throw new IOException(stopping);
    } finally {
      leave();
    }
  }

  private synchronized void enter() {
    waiting++;
    if (!selecting) {
      selecting = true;
      Thread.ofVirtual().name("blocked-sockets").start(this::select);
    }
  }

  private synchronized void leave() {
    waiting--;
  }

  private void select() {
    try {
      while (isNeeded()) {
        selector.select(BlockedSockets::letGo, LOOK.toMillis());
      }
    } catch (IOException | ClosedSelectorException e) {
      LOG.log(Level.DEBUG, "Who waits is let go by its timeout", e);
      stopped();
    }
  }

  private synchronized boolean isNeeded() {
    selecting = selector.isOpen() && (waiting > 0 || !selector.keys().isEmpty());
    return selecting;
  }

  private synchronized void stopped() {
    selecting = false;
  }

  /** In this order: who has been let go may wait again at once. */
  private static void letGo(SelectionKey key) {
    try {
      key.interestOps(0);
    } catch (CancelledKeyException closed) {
      LOG.log(Level.DEBUG, "A client that did not read is gone", closed);
    }
    ((CountDownLatch) key.attachment()).countDown();
  }

  /** How many sockets the selector knows. */
  int known() {
    return selector.keys().size();
  }
}
