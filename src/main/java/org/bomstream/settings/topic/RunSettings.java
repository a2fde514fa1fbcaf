package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.duration;
import static org.bomstream.settings.declared.Setting.number;

import org.bomstream.settings.declared.Topic;

/** How many runs are worked on, in which batches, and how long ended ones are kept. */
public final class RunSettings {
  public static final Topic TOPIC =
      new Topic(
          "Runs",
          number("batch.size", 1, 10_000)
              .or(10)
              .means("lines in a batch; more where a run would have over 1,000 batches"),
          number("partitions.per-run", 1, 1_000)
              .or(4)
              .means("batches of a run that are done at once"),
          number("partitions.from-batches", 1, 1_000_000)
              .or(3)
              .means("a run of fewer batches has no partitions, and may share a job with others"),
          number("runs.per-node", 1, 1_000).or(8).means("runs that a node works on at once"),
          number("runs.per-organization", 1, 100_000)
              .or(6)
              .means("runs of an organization that are at work at once, on all nodes together"),
          number("runs.kept-per-bom", 1, 1_000_000)
              .or(50)
              .means("ended runs of a BOM that are kept; the newest always is"),
          duration("runs.kept-for", "PT0S", "P36500D").or("P90D").means("how long they are kept"),
          number("jobs.kept", 0, 10_000_000)
              .or(10_000)
              .means(
                  "ended jobs that the consoles show; those of runs that have not ended are always"
                      + " kept"),
          duration("jobs.kept-for", "PT0S", "P36500D").or("P30D").means("how long they are kept"),
          duration("runs.purge-interval", "PT1S", "P1D")
              .or("PT10M")
              .means("how often old runs and jobs are taken away"));

  private RunSettings() {}
}
