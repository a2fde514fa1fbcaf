package org.bomstream.schedule;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer that all who ask share, found anew when it is older than a second: however many ask,
 * one at most takes what it costs. While one looks, the others have the answer before.
 */
public final class Recent<T> {
  private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

  private final Supplier<T> source;
  private final LongSupplier nanos;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile @Nullable Answer<T> known;

  private record Answer<T>(T value, long foundAt) {}

  public Recent(Supplier<T> source) {
    this(source, System::nanoTime);
  }

  Recent(Supplier<T> source, LongSupplier nanos) {
    this.source = source;
    this.nanos = nanos;
  }

  public T get() {
    Answer<T> answer = known;
    if (answer == null) {
      looking.lock();
    } else if (isFresh(answer) || !looking.tryLock()) {
      return answer.value();
    }
    try {
      return look();
    } finally {
      looking.unlock();
    }
  }

  private T look() {
    Answer<T> answer = known;
    if (answer == null || !isFresh(answer)) {
      answer = new Answer<>(source.get(), nanos.getAsLong());
      known = answer;
    }
    return answer.value();
  }

  private boolean isFresh(Answer<T> answer) {
    return nanos.getAsLong() - answer.foundAt() < FRESH_NANOS;
  }
}
