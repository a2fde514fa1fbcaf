package org.bomstream.part.source.http;

import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;

/** The turns of one question's calls, of which the first has been had. */
public final class CallTurns {
  private final Turns turns;
  private int taken;

  public CallTurns(Turns turns) {
    this.turns = turns;
  }

  /** Waits until the next call may be made. */
  public void take() throws SupplierFault, InterruptedException {
    if (taken > 0) {
      turns.next();
    }
    taken++;
  }

  /**
   * Does what takes a turn, and does it again where a short window's limit was in its way in the
   * midst of the question.
   */
  public <T> T patiently(Asking<T> call) throws SupplierFault, InterruptedException {
    while (true) {
      try {
        return call.ask();
      } catch (SupplierFault.Throttled limit) {
        if (taken <= 1) {
          throw limit;
        }
        turns.throttled(limit);
      }
    }
  }

  /** A call, with its turn and the reading of its reply. */
  @FunctionalInterface
  public interface Asking<T> {
    T ask() throws SupplierFault, InterruptedException;
  }

  /** For what a reply says of quotas. */
  public Turns turns() {
    return turns;
  }
}
