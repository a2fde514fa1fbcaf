package org.bomstream.schedule;

import java.util.Optional;

/**
 * What must hold, beside a database that is there, before the work begins ({@link WorkBegins}).
 * Asked again and again until it does.
 */
public interface StartCondition {
  /**
   * @return what is missing, in words for people; empty when nothing is
   */
  Optional<String> missing();
}
