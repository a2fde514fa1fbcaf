package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.duration;
import static org.bomstream.settings.declared.Setting.flag;
import static org.bomstream.settings.declared.Setting.number;

import org.bomstream.settings.declared.Topic;

/** Which events are kept for replay. */
public final class EventSettings {
  public static final Topic TOPIC =
      new Topic(
          "Events",
          number("events.kept-per-bom", 1, 100_000_000)
              .or(10_000)
              .means("events of a BOM that are kept for replay"),
          duration("events.kept-for", "PT0S", "P36500D").or("P30D").means("how long they are kept"),
          flag("events.keep-newest-run")
              .or(true)
              .means("whether those of a BOM's newest run are kept all the same"),
          duration("events.purge-interval", "PT1S", "P1D")
              .or("PT10M")
              .means("how often old events are taken away"));

  private EventSettings() {}
}
