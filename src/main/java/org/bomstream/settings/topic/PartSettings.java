package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.duration;
import static org.bomstream.settings.declared.Setting.flag;
import static org.bomstream.settings.declared.Setting.list;
import static org.bomstream.settings.declared.Setting.number;

import org.bomstream.settings.declared.Topic;

/**
 * Which files part numbers are looked up in, how long a part source may take, and how long what it
 * says is kept.
 */
public final class PartSettings {
  public static final Topic TOPIC =
      new Topic(
          "Parts",
          list("catalogue.files", "files and folders")
              .means("catalogue files beside the one that is shipped; the first is believed first"),
          duration("catalogue.check-interval", "PT1S", "P1D")
              .or("PT30S")
              .means("how often these files are looked at for changes"),
          flag("part.number.systems")
              .or(true)
              .means("whether part numbers are read by their makers' rules"),
          duration("source.timeout", "PT0.1S", "PT10M")
              .or("PT10S")
              .means("how long one call of a part source may take"),
          number("source.retries", 0, 100)
              .or(3)
              .means("how often a part source that is down is asked again"),
          duration("source.retry-delay", "PT0S", "PT1H")
              .or("PT0.5S")
              .means("wait before the first of these; it doubles before each next"),
          duration("answers.kept-for", "PT0S", "P36500D")
              .or("P180D")
              .means("how long answers of part sources are kept, fresh or not"));

  private PartSettings() {}
}
