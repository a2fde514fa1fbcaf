package org.bomstream.bom.control.budget;

import java.util.function.LongSupplier;
import org.bomstream.problem.Problem;

/**
 * What one import has taken so far, over all parts of its file. Once something is used up, every
 * further step fails.
 */
public final class ImportBudget {
  /** So many elements take a millisecond, and asking for the time takes as long as one. */
  private static final int ELEMENTS_A_LOOK = 1_000;

  /** Who reads fewer in a millisecond, a fiftieth, has a server that is busy with other things. */
  private static final int FEW = 20;

  private final ImportLimits limits;
  private final LongSupplier nanoTime;
  private final long started;
  private long elements;
  private long unpacked;
  private long repeated;
  private long kept;

  public ImportBudget(ImportLimits limits) {
    this(limits, System::nanoTime);
  }

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  public ImportBudget(ImportLimits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
  }

  /**
   * Counts an element of XML, a row, or a cell.
   *
   * @throws Problem 413; see also {@link #checkTime}
   */
  public void read() {
    if (++elements > limits.elements()) {
      throw Overdrawn.elements(limits.elements());
    }
    if (elements % ELEMENTS_A_LOOK == 0) {
      checkTime();
    }
  }

  /**
   * For what may take longer than an element, such as a row.
   *
   * @throws Problem after the deadline: 413 when the file is too long for it, 503 when little of it
   *     was read
   */
  public void checkTime() {
    if (nanoTime.getAsLong() - started > limits.time().toNanos()) {
      throw elements < FEW * limits.time().toMillis()
          ? Overdrawn.busy()
          : Overdrawn.time(limits.time());
    }
  }

  /**
   * @throws Problem 413
   */
  public void unpack(long bytes) {
    unpacked += bytes;
    if (unpacked > limits.unpackedBytes()) {
      throw Overdrawn.bytes(limits.unpackedBytes());
    }
  }

  /**
   * Counts characters of cells, which a workbook stores once and shows in many.
   *
   * @throws Problem 413
   */
  public void repeat(long characters) {
    repeated += characters;
    if (repeated > limits.unpackedBytes()) {
      throw Overdrawn.bytes(limits.unpackedBytes());
    }
  }

  /**
   * Counts what stays on the heap until the import ends.
   *
   * @throws Problem 413
   */
  public void keep(long bytes) {
    kept += bytes;
    if (kept > limits.heapBytes()) {
      throw Overdrawn.heap(limits.heapBytes());
    }
  }

  public long elements() {
    return elements;
  }

  public long kept() {
    return kept;
  }
}
