package org.bomstream.settings;

/** What was found where a setting may be given. */
sealed interface Reading {

  /** A value that is allowed. */
  record Given(String value) implements Reading {
    /** Leaves the value out, which may be a secret. */
    @Override
    public String toString() {
      return "given";
    }
  }

  /** Nothing: its default holds. */
  record Absent() implements Reading {}

  /** Something that is not allowed. */
  record Wrong(Complaint complaint) implements Reading {}
}
