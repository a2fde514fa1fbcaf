package org.bomstream.benchmark.scale;

/** What the events of a {@link Filling} say, as long as those of real runs. */
final class Events {
  private Events() {}

  /** Of runs that are as long as each other: queued, started, progress, completed. */
  static String type(int sequence, int events, int runs) {
    int ofRun = events / Math.max(1, runs);
    return switch ((sequence - 1) % ofRun) {
      case 0 -> "enrichment.queued";
      case 1 -> "enrichment.started";
      default -> sequence % ofRun == 0 ? "enrichment.completed" : "enrichment.progress";
    };
  }

  static String data(Filling filling, int bom, int sequence) {
    int ofRun = filling.eventsOf(bom) / Math.max(1, filling.runsOf(bom));
    return """
      {"event_type":"%s","bom_id":"%s","state":{"bom_id":"%s","run_id":"%s","status":"%s",\
      "total_items":%d,"enriched_items":0,"failed_items":0,"pending_items":%d,"total_batches":10,\
      "completed_batches":0,"percent_complete":0.0,"last_update":"2026-01-01T00:00:00Z"}}"""
        .formatted(
        type(sequence, filling.eventsOf(bom), filling.runsOf(bom)),
        filling.bom(bom),
        filling.bom(bom),
        filling.run(bom, 1 + (sequence - 1) / ofRun),
        filling.isQueued(bom) ? "queued" : "enriching",
        filling.linesOf(bom),
        filling.linesOf(bom));
  }
}
