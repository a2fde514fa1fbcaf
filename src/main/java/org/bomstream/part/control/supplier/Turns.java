package org.bomstream.part.control.supplier;

/** When a supplier may be called, as its quotas allow. Belongs to one question. */
public interface Turns {

  /**
   * Waits until another call may be made. A question's first call has had its turn; before each
   * further one, this is called. Calls that count towards no quota, as for a token, need none.
   *
   * @throws SupplierFault when the next turn is too far away to wait for
   */
  void next() throws SupplierFault, InterruptedException;

  /**
   * A call in the midst of the question was throttled: returns where waiting for the next turn
   * cures that, so that what was said before is not asked for again.
   *
   * @throws SupplierFault the limit, where it lasts for long
   */
  void throttled(SupplierFault.Throttled limit) throws SupplierFault;

  /** The supplier has counted so many parts of an answer, where its quota is in parts. */
  void partsCounted(int parts);

  /** The supplier says how much of a quota is left, which corrects ours downwards. */
  void left(Quota quota, long left);
}
