package org.bomstream.identity.control;

/** A token does not hold, as opposed to {@link KeysUnavailable}; its words never repeat it. */
public class InvalidToken extends Exception {
  private static final long serialVersionUID = 1L;

  private final String detail;

  public InvalidToken(String detail) {
    super(detail, null, false, false);
    this.detail = detail;
  }

  /** For the caller. */
  public String detail() {
    return detail;
  }
}
