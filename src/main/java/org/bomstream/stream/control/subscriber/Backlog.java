package org.bomstream.stream.control.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.bomstream.stream.entity.StreamEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What waits for all subscribers of the node, as opposed to one ({@link Mailbox}). An event that
 * waits in a thousand mailboxes counts once. Only mailboxes that are long ask here, so that those
 * of clients that read share nothing.
 */
@ApplicationScoped
public class Backlog {
  @Inject
  @ConfigProperty(name = "mailboxes.bytes")
  long most;

  private final AtomicLong bytes = new AtomicLong();
  private final Set<Holder> mailboxes = ConcurrentHashMap.newKeySet();
  private final ReentrantLock cutting = new ReentrantLock();

  /** For the container. */
  public Backlog() {}

  /** For tests. */
  public Backlog(long most) {
    this.most = most;
  }

  /** A mailbox that is long. */
  interface Holder {
    /** How much it holds. */
    int bytes();

    /** It is to hold nothing from now on. */
    void cutOff();
  }

  void enter(Holder mailbox) {
    mailboxes.add(mailbox);
  }

  void leave(Holder mailbox) {
    mailboxes.remove(mailbox);
  }

  void hold(StreamEvent event) {
    if (event.chunk().hold()) {
      bytes.addAndGet(event.held());
    }
  }

  void release(StreamEvent event) {
    if (event.chunk().release()) {
      bytes.addAndGet(-event.held());
    }
  }

  /** Cuts the fullest off, one by one, while there is too much. Nobody waits for that. */
  void relieve() {
    while (bytes.get() > most && cutting.tryLock()) {
      try {
        Optional<Holder> fullest = mailboxes.stream().max(Comparator.comparingInt(Holder::bytes));
        if (fullest.isEmpty()) {
          return;
        }
        fullest.get().cutOff();
      } finally {
        cutting.unlock();
      }
    }
  }

  /** Bytes that wait in long mailboxes, those that several share counted once. */
  long bytes() {
    return bytes.get();
  }
}
