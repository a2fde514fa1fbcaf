package org.bomstream.chaos;

/** A make of client, as it is installed on this machine. */
interface ClientKind extends AutoCloseable {
  String name();

  /** Begins to follow at once, and does not wait until it does. */
  Subscriber follow(StreamAddress stream);

  @Override
  default void close() {}
}
