package org.bomstream.part.control.supplier;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a call of a supplier came to nothing for all its numbers. What it says may be logged: no
 * address, key or token stands in it.
 */
public abstract sealed class SupplierFault extends Exception {
  private static final long serialVersionUID = 1L;

  private SupplierFault(String detail) {
    super(detail);
  }

  /** Words for an operator. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** A short window's limit is reached: the same call will do a little later. */
  public static final class Throttled extends SupplierFault {
    private static final long serialVersionUID = 1L;
    private final @Nullable Duration after;

    /**
     * @param after how long to wait, as the supplier says; null where it does not
     */
    public Throttled(String detail, @Nullable Duration after) {
      super(detail);
      this.after = after;
    }

    public Optional<Duration> after() {
      return Optional.ofNullable(after);
    }
  }

  /** The quota of a day, or of the account, is used up. */
  public static final class QuotaUsedUp extends SupplierFault {
    private static final long serialVersionUID = 1L;
    private final @Nullable Duration after;

    /**
     * @param after how long to wait, as the supplier says; null where it does not: then until the
     *     turn of its day
     */
    public QuotaUsedUp(String detail, @Nullable Duration after) {
      super(detail);
      this.after = after;
    }

    public Optional<Duration> after() {
      return Optional.ofNullable(after);
    }
  }

  /** The key is missing, wrong, expired, or without the right. */
  public static final class Refused extends SupplierFault {
    private static final long serialVersionUID = 1L;

    public Refused(String detail) {
      super(detail);
    }
  }

  /** It finds fault with the call; asked number by number, it says with which. */
  public static final class BadCall extends SupplierFault {
    private static final long serialVersionUID = 1L;

    public BadCall(String detail) {
      super(detail);
    }
  }

  /** No connection, no answer in time, a fault of its own, or an answer that cannot be read. */
  public static final class Down extends SupplierFault {
    private static final long serialVersionUID = 1L;

    public Down(String detail) {
      super(detail);
    }
  }
}
