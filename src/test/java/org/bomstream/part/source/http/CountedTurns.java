package org.bomstream.part.source.http;

import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;

/** Turns that are always there, and counted. */
public final class CountedTurns implements Turns {
  private int taken;
  private int parts;

  @Override
  public void next() {
    taken++;
  }

  @Override
  public void throttled(SupplierFault.Throttled limit) {
    // The next turn is there at once.
  }

  @Override
  public void partsCounted(int counted) {
    parts += counted;
  }

  @Override
  public void left(Quota quota, long left) {
    throw new UnsupportedOperationException("no supplier of these tests says so");
  }

  /** How many calls there were after the first. */
  public int taken() {
    return taken;
  }

  public int parts() {
    return parts;
  }
}
