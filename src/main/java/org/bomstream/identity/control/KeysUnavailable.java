package org.bomstream.identity.control;

/** The issuer's keys cannot be had: whether a token holds is not known. Trying later may help. */
public class KeysUnavailable extends Exception {
  private static final long serialVersionUID = 1L;

  public KeysUnavailable(Throwable cause) {
    super("The issuer's keys cannot be had.", cause);
  }
}
