package org.bomstream.bom.boundary.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.bomstream.bom.boundary.BomView;
import org.bomstream.bom.boundary.upload.SentFile;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.FileReading;
import org.bomstream.bom.control.ImportTurns;
import org.bomstream.bom.control.LineCounts;
import org.bomstream.bom.control.Revisions;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.revision.LineChange;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.BomHealth;
import org.bomstream.identity.entity.Caller;
import org.bomstream.json.WireJson;
import org.bomstream.problem.Problem;
import org.bomstream.progress.control.RunStates;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.quota.MemberQuotas;
import org.jspecify.annotations.Nullable;

/**
 * Reads a new revision of a BOM's file within the limits of an import, and tells what it changes.
 */
@ApplicationScoped
public class BomRevision {
  /** Told in full; of the others only how many there are. */
  private static final int MOST_TOLD = 1_000;

  @Inject Boms boms;
  @Inject FileReading files;
  @Inject ImportTurns turns;
  @Inject Revisions revisions;
  @Inject MemberQuotas quotas;
  @Inject RunStates runs;
  @Inject LineCounts counts;
  @Inject Caller caller;

  /** A change, as clients see it. */
  public record ChangeView(
      String change,
      int lineNumber,
      List<String> referenceDesignators,
      @Nullable String from,
      @Nullable String to) {
    static ChangeView of(LineChange change) {
      return new ChangeView(
          change.kind().code(),
          change.lineNumber(),
          change.referenceDesignators(),
          change.from(),
          change.to());
    }
  }

  /**
   * @return the BOM with its warnings, and with {@code changes}
   * @throws Problem 409 while a run is open; else as the upload of a new BOM
   */
  JsonObject revise(Bom bom, SentFile sent) throws IOException {
    quotas.upload(caller.name(), caller.organizationId());
    try (var _ = turns.turn(bom.organizationId())) {
      ImportReading read =
          files.read(sent.content(), sent.mapping(), bom.organizationId()).reading();
      List<LineChange> changes = revisions.revise(bom, read, sent.file());
      if (!sent.mapping().isNone()) {
        files.remember(sent.content(), sent.mapping(), bom.organizationId(), caller.name());
      }
      return told(bom.id(), read, changes);
    }
  }

  private JsonObject told(UUID id, ImportReading read, List<LineChange> changes) {
    ProgressState state = runs.of(List.of(id)).get(id);
    BomHealth health = counts.of(List.of(id)).get(id);
    BomView bom =
        BomView.of(boms.readable(id.toString(), caller), health, state).with(read.warnings());
    JsonArrayBuilder told = Json.createArrayBuilder();
    changes.stream()
        .limit(MOST_TOLD)
        .forEach(change -> told.add(WireJson.object(ChangeView.of(change))));
    return Json.createObjectBuilder(WireJson.object(bom))
        .add("change_count", changes.size())
        .add("changes", told)
        .build();
  }
}
