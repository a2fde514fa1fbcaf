package org.bomstream.progress.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bomstream.progress.entity.ProgressState.Counts;
import org.bomstream.progress.entity.ProgressState.Pace;
import org.bomstream.progress.entity.ProgressState.Times;
import org.junit.jupiter.api.Test;

class ProgressStateTest {
  @Test
  void hasTheMembersOfAllItsPartsInOrder() {
    assertThat(WireState.full())
        .isEqualTo(
            """
            {"bom_id":"00000000-0000-0000-0000-000000000001",
            "run_id":"00000000-0000-0000-0000-000000000002","status":"waiting",
            "total_items":10,"enriched_items":3,"failed_items":2,"pending_items":5,
            "percent_complete":50.0,"current_batch":1,"total_batches":4,
            "started_at":"2025-12-16T10:00:00Z","completed_at":"2025-12-16T10:00:03Z",
            "last_update":"2025-12-16T10:00:00.005Z","current_item":{},
            "estimated_time_remaining":12.5,"waiting_until":"2025-12-16T10:00:09Z",
            "waiting_for":"catalogue","queue_position":3,
            "expected_start":"2025-12-16T10:01:00Z","error":{},"batches":{},
            "items":[{"line_number":1,"mpn":"LM358DR","status":"enriched","lifecycle":"active"},
            {"line_number":2,"status":"failed","code":"no_part_number"}]}
            """
                .replace("\n", ""));
  }

  @Test
  void leavesOutWhatIsAbsent() {
    var state =
        new ProgressState(
            WireState.RUN,
            "queued",
            new Counts(new Progress(0, 0, 0), 0, 0),
            new Times(Optional.empty(), Optional.empty(), WireState.START),
            new Pace(Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    assertThat(WireState.write(state))
        .isEqualTo(
            """
            {"bom_id":"00000000-0000-0000-0000-000000000001",
            "run_id":"00000000-0000-0000-0000-000000000002","status":"queued",
            "total_items":0,"enriched_items":0,"failed_items":0,"pending_items":0,
            "percent_complete":100.0,"current_batch":0,"total_batches":0,
            "last_update":"2025-12-16T10:00:00Z"}
            """
                .replace("\n", ""));
  }
}
