package org.bomstream.chaos;

import java.util.List;
import org.bomstream.system.StreamEvent;

/**
 * Follows one stream as its make of client does, reconnections included, until {@code stream_end}.
 */
interface Subscriber extends AutoCloseable {

  /** All that it has told of so far, in the order in which it did. */
  List<StreamEvent> events();

  @Override
  void close();
}
