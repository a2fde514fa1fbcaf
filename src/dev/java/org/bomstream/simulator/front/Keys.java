package org.bomstream.simulator.front;

/** What every supplier of a simulator takes as name, key and secret. */
public final class Keys {
  public static final String NAME = "simulated-key";
  public static final String SECRET = "simulated-key";

  private Keys() {}
}
