package org.bomstream.part.control.desk;

import java.time.Duration;
import java.util.function.Supplier;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;
import org.bomstream.part.entity.MissingSource.Why;

/** The turns of one question that takes several calls; what it took too much is given back. */
final class QuotaTurns implements Turns, AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final SupplierPlace place;
  private boolean isAtOurs;
  private long partsTaken;
  private long partsCounted;

  QuotaTurns(SupplierPlace place) {
    this.place = place;
    partsTaken = place.mostParts();
  }

  /** The first call's turn was had before: another is waited for where that is too long ago. */
  void first(SupplierQuotas.Turn.Now turn) throws SupplierFault, InterruptedException {
    if (place.isOver(turn)) {
      await(place::takeAgain);
    }
  }

  @Override
  public void next() throws SupplierFault, InterruptedException {
    await(place::take);
    partsTaken += place.mostParts();
  }

  private void await(Supplier<SupplierQuotas.Turn> first)
      throws SupplierFault, InterruptedException {
    place.turn().lockInterruptibly();
    isAtOurs = true;
    try {
      takeTurn(first);
      isAtOurs = false;
    } finally {
      place.turn().unlock();
    }
  }

  /** Whether our own database has just failed, as opposed to the supplier. */
  boolean isAtOurs() {
    return isAtOurs;
  }

  private void takeTurn(Supplier<SupplierQuotas.Turn> first)
      throws SupplierFault, InterruptedException {
    Supplier<SupplierQuotas.Turn> turns = first;
    while (true) {
      if (isClosed()) {
        continue;
      }
      switch (turns.get()) {
        case SupplierQuotas.Turn.Now turn -> {
          if (!place.isOver(turn)) {
            return;
          }
          turns = place::takeAgain;
        }
        case SupplierQuotas.Turn.Later(Duration pause) -> Thread.sleep(pause);
        case SupplierQuotas.Turn.UsedUp(Quota _, Duration until) ->
            throw new SupplierFault.QuotaUsedUp("Our count of its quota is used up.", until);
      }
    }
  }

  /** What another call has found out holds for this one too; what is short is waited for. */
  private boolean isClosed() throws SupplierFault, InterruptedException {
    Standing standing = place.standing();
    if (standing.closed().filter(Why.QUOTA_USED_UP::equals).isPresent()) {
      throw new SupplierFault.QuotaUsedUp("Its quota is used up.", standing.left());
    }
    if (!standing.isShort()) {
      return false;
    }
    Thread.sleep(standing.left().compareTo(LOOK) < 0 ? standing.left() : LOOK);
    return true;
  }

  @Override
  public void throttled(SupplierFault.Throttled limit) throws SupplierFault {
    new FailedCalls(place).throttled(limit);
    if (!place.standing().isShort()) {
      throw limit;
    }
  }

  @Override
  public void partsCounted(int parts) {
    partsCounted += parts;
  }

  @Override
  public void left(Quota quota, long left) {
    isAtOurs = true;
    place.correct(quota, left);
    isAtOurs = false;
  }

  @Override
  public void close() {
    place.giveBack(Quota.Unit.PART, partsTaken - partsCounted);
  }
}
