package org.bomstream.bom.boundary.preview;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.bomstream.bom.control.kept.RememberedMapping;
import org.bomstream.json.WireJson;

/** How files of one kind are read, as clients see it. */
@JsonbPropertyOrder({"id", "titles", "mapping", "writtenBy", "writtenAt"})
public record MappingView(
    UUID id, String titles, JsonObject mapping, String writtenBy, Instant writtenAt) {

  static MappingView of(RememberedMapping remembered) {
    return new MappingView(
        remembered.id(),
        remembered.titles(),
        WireJson.read(remembered.mapping()),
        remembered.writtenBy(),
        remembered.writtenAt());
  }
}
