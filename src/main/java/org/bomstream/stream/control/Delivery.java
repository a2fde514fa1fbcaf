package org.bomstream.stream.control;

/** What has become of an event that was broadcast, as opposed to who has read it. */
public enum Delivery {
  /** It is on its way to all subscribers, or has been before. */
  PASSED_ON,

  /** One before it, or before others that wait, is missing: the log may have it. */
  WAITS_FOR_GAP
}
