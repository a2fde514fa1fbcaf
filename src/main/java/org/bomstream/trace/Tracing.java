package org.bomstream.trace;

/** Begins steps of traces, or none where nobody traces. */
interface Tracing {
  /** Nobody traces. */
  Tracing OFF =
      new Tracing() {
        @Override
        public Step current() {
          return Step.NONE;
        }

        @Override
        public Step goOn(String name, String place) {
          return Step.NONE;
        }
      };

  /** The thread's own step. */
  Step current();

  /** Something begins that goes on with what was begun at a place. */
  Step goOn(String name, String place);
}
