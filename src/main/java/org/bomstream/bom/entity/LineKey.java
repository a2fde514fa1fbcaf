package org.bomstream.bom.entity;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What tells one line from all others, as the persistence provider needs it. */
public class LineKey implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway.Init") // by the persistence provider
  UUID bomId;

  int lineNumber;

  @Override
  public boolean equals(Object other) {
    return other instanceof LineKey key && key.lineNumber == lineNumber && key.bomId.equals(bomId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bomId, lineNumber);
  }
}
