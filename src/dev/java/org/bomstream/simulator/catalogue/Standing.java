package org.bomstream.simulator.catalogue;

/** Whether a part is still made. */
public enum Standing {
  ACTIVE,
  NOT_RECOMMENDED,
  LAST_TIME_BUY,
  OBSOLETE;

  /** What a file's word means; a word that nobody knows means that the part is made. */
  static Standing of(String word) {
    var plain = Spelling.plain(word);
    if (plain.contains("obsolete") || plain.contains("discontinued") || plain.equals("eol")) {
      return OBSOLETE;
    }
    if (plain.contains("lasttime") || plain.contains("endoflife")) {
      return LAST_TIME_BUY;
    }
    return plain.contains("notfornew") || plain.contains("notrecommended") || plain.equals("nrnd")
        ? NOT_RECOMMENDED
        : ACTIVE;
  }
}
