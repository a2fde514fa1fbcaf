package org.bomstream.bom.boundary;

import org.bomstream.problem.Problem;

/** How many items of a list a caller wants at once, and which are the first of them. */
public final class PageRequest {
  private static final int MOST = 1_000;

  private PageRequest() {}

  /**
   * @throws Problem 400 for anything but 1 to 1,000
   */
  public static int parse(String limit) {
    try {
      int value = Integer.parseInt(limit);
      if (value >= 1 && value <= MOST) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, as any other value that does not fit.
    }
    throw new Problem(400, "Bad Request", "limit is a number from 1 to 1000.");
  }

  /**
   * The number after which a list goes on.
   *
   * @throws Problem 400 for what no list has given
   */
  public static int cursor(String cursor) {
    try {
      return Integer.parseInt(cursor);
    } catch (NumberFormatException notOurs) {
      throw new Problem(400, "Bad Request", "The cursor is not one that this list gave.");
    }
  }

  /**
   * How many of what is listed are passed over.
   *
   * @throws Problem 400 for anything but a whole number that is not negative
   */
  public static int offset(String offset) {
    try {
      int value = Integer.parseInt(offset);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, as a number that does not fit.
    }
    throw new Problem(400, "Bad Request", "offset is a number from 0 on.");
  }
}
