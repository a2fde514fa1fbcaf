package org.bomstream.liberty.http2;

import java.io.Serial;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has come of one stream's body, in the place of the server's own list, which has no bound.
 * The server adds to it frame by frame. When the last has come, it goes through it twice: to count
 * the bytes, and to copy them; what is copied is not kept here any longer.
 *
 * <p>Of one that is too long, no more is kept than shows that. So its client is answered, unless it
 * goes on for too long.
 */
final class Http2Body extends ArrayList<byte[]> {
  @Serial private static final long serialVersionUID = 1L;

  private static final int COPYING = 2;

  /** Whoever sends more than so many times what may come does not wait for an answer. */
  private static final int IN_VAIN = 3;

  private final transient Http2Rule rule;
  private final transient RuntimeStream stream;
  private final long begun = System.nanoTime();
  private transient @Nullable Http2Head head;
  private long come;
  private long kept;
  private int walks;
  private boolean cut;

  Http2Body(Http2Rule rule, RuntimeStream stream, List<byte[]> before) {
    super(List.of());
    this.rule = rule;
    this.stream = stream;
    before.forEach(this::keep);
  }

  /** The server resets the stream for what is thrown. */
  @Override
  public synchronized boolean add(byte[] frame) {
    keep(frame);
    requireWhole();
    return true;
  }

  private void keep(byte[] frame) {
    Http2Head from = head == null ? stream.head() : head;
    head = from;
    long most = rule.most(from);
    come += frame.length;
    if (cut || Math.max(come, from.length()) > IN_VAIN * most) {
      cut();
    } else if (kept <= most) {
      keep(frame, from.peer());
      expectNoMoreThan(most);
    }
  }

  private void keep(byte[] frame, InetAddress peer) {
    if (rule.keeps(peer, frame.length)) {
      kept += frame.length;
      super.add(frame);
    } else {
      cut();
    }
  }

  /** The server compares what it finds here with what was announced. */
  private void expectNoMoreThan(long most) {
    if (kept > most) {
      stream.expectAnyLength();
    }
  }

  /** Nothing more of it is taken, and nothing is kept. */
  synchronized void cut() {
    cut = true;
    clear();
    release();
  }

  /** Cuts it where it is too slow; says whether that was so for the first time. */
  synchronized boolean cutIfSlow() {
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    if (cut || walks > 0 || !rule.isTooSlow(taken, come)) {
      return false;
    }
    cut();
    return true;
  }

  /** Nobody needs what was copied any more, either. */
  synchronized void release() {
    Optional.ofNullable(head).ifPresent(from -> rule.release(from.peer(), kept));
    kept = 0;
  }

  @Override
  public synchronized Iterator<byte[]> iterator() {
    requireWhole();
    walks++;
    return walks < COPYING ? List.<byte[]>copyOf(this).iterator() : new Copying();
  }

  private void requireWhole() {
    if (cut) {
      throw Http2Body.<RuntimeException>unchecked(stream.refusal());
    }
  }

  /** The server's own exception, which its list's methods do not declare. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E unchecked(Throwable refusal) throws E {
    throw (E) refusal;
  }

  @Override
  public boolean addAll(Collection<? extends byte[]> frames) {
    throw new UnsupportedOperationException();
  }

  /** Lets go of each frame as it is copied. */
  private final class Copying implements Iterator<byte[]> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < size();
    }

    @Override
    public byte[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return set(next++, new byte[0]);
    }
  }
}
