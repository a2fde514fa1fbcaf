package org.bomstream.run.control.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.control.RunStates;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.QueuePlace;
import org.bomstream.run.control.Runs;
import org.bomstream.run.entity.Forecast;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;

/**
 * Where runs stand at this moment, read from the runs themselves, and of those in the queue when
 * they are expected to begin ({@link Forecasts}).
 */
@ApplicationScoped
public class CurrentRuns implements RunStates {
  @Inject Runs runs;
  @Inject Forecasts forecasts;

  @Override
  @Transactional
  public Map<UUID, ProgressState> of(Collection<UUID> bomIds) {
    List<Run> newest = runs.newest(bomIds);
    Map<UUID, ProgressState> states = new HashMap<>();
    newest.forEach(run -> states.put(run.bomId(), run.state()));
    List<UUID> queued =
        newest.stream().filter(run -> run.status() == RunStatus.QUEUED).map(Run::id).toList();
    if (!queued.isEmpty()) {
      Instant now = runs.now();
      Map<UUID, Forecast> expected = forecasts.of(queued);
      states.replaceAll((_, state) -> placed(state, expected, now));
    }
    return states;
  }

  private static ProgressState placed(
      ProgressState state, Map<UUID, Forecast> expected, Instant now) {
    return Optional.ofNullable(expected.get(state.runId()))
        .map(forecast -> new QueuePlace(forecast.position(), forecast.delay().map(now::plus)))
        .map(state::at)
        .orElse(state);
  }
}
