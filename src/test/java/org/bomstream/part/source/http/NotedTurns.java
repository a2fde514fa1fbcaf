package org.bomstream.part.source.http;

import java.util.HashMap;
import java.util.Map;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;

/** Turns that are always there: how many were taken is noted, and what is said of quotas. */
public final class NotedTurns implements Turns {
  private final Map<Quota, Long> left = new HashMap<>();
  private int taken;

  @Override
  public void next() {
    taken++;
  }

  @Override
  public void throttled(SupplierFault.Throttled limit) {
    // The next turn is there at once.
  }

  @Override
  public void partsCounted(int parts) {
    throw new UnsupportedOperationException("none of these suppliers counts parts");
  }

  @Override
  public void left(Quota quota, long its) {
    left.put(quota, its);
  }

  /** Calls after the first. */
  public int taken() {
    return taken;
  }

  public Map<Quota, Long> left() {
    return left;
  }
}
