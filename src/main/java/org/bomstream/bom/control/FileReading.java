package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.bom.control.kept.HeaderFingerprint;
import org.bomstream.bom.control.kept.RememberedMapping;
import org.bomstream.bom.control.kept.RememberedMappings;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.MappingJson;
import org.bomstream.bom.control.reading.MappingText;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;

/**
 * Reads a file by the mapping that a person gives, or else by the one that is remembered for files
 * with the same columns; what finds out columns by itself is {@link BomReader}.
 */
@ApplicationScoped
public class FileReading {
  @Inject BomReader reader;
  @Inject RememberedMappings remembered;
  @Inject ImportMetrics metrics;

  /**
   * What was understood.
   *
   * @param remembered the id of the mapping that was remembered and used; empty where none was
   */
  public record Read(ImportReading reading, Optional<UUID> remembered) {}

  /**
   * @param mapping what a person says; where that is nothing, what is remembered counts
   * @throws Problem as {@link BomReader#read(Path, ImportMapping)}
   */
  public Read read(Path file, ImportMapping mapping, String organizationId) throws IOException {
    long begun = System.nanoTime();
    try {
      return understand(file, mapping, organizationId);
    } finally {
      metrics.readSince(begun);
    }
  }

  private Read understand(Path file, ImportMapping mapping, String organizationId)
      throws IOException {
    ImportReading reading = reader.read(file, mapping);
    if (!mapping.isNone()) {
      return new Read(reading, Optional.empty());
    }
    Optional<RememberedMapping> known =
        HeaderFingerprint.of(reading.columns())
            .flatMap(kind -> remembered.find(organizationId, kind));
    return known.isEmpty()
        ? new Read(reading, Optional.empty())
        : again(file, reading, known.get());
  }

  private Read again(Path file, ImportReading plain, RememberedMapping known) throws IOException {
    try {
      ImportReading reading = reader.read(file, MappingJson.read(known.mapping()));
      String detail = "The file is read as files with these columns were read before.";
      return new Read(
          warned(reading, Fault.inFile("mapping_remembered", detail)), Optional.of(known.id()));
    } catch (Problem doesNotFit) {
      String detail =
          "What is remembered of files with these columns does not fit this one: "
              + doesNotFit.getMessage();
      return new Read(
          warned(plain, Fault.inFile("mapping_does_not_fit", detail)), Optional.empty());
    }
  }

  private static ImportReading warned(ImportReading of, Fault first) {
    List<Fault> warnings = new ArrayList<>();
    warnings.add(first);
    warnings.addAll(of.warnings());
    return new ImportReading(
        of.sheets(),
        of.sheet(),
        of.encoding(),
        of.delimiter(),
        of.headerRow(),
        of.columns(),
        of.leftOut(),
        of.ignoredRows(),
        of.lines(),
        of.questions(),
        List.copyOf(warnings),
        of.mapping());
  }

  /**
   * Remembers how a person had a file read, for the next of its kind. A file that is not read at
   * all without being told how has no kind.
   */
  public void remember(Path file, ImportMapping mapping, String organizationId, String writtenBy)
      throws IOException {
    ImportReading plain;
    try {
      plain = reader.read(file);
    } catch (Problem unreadable) {
      return;
    }
    HeaderFingerprint.of(plain.columns())
        .ifPresent(
            kind ->
                remembered.remember(
                    organizationId,
                    kind,
                    MappingText.of(ofKind(mapping, plain.mapping())),
                    writtenBy));
  }

  /** Without what is of this one file, and without what is found out anyway. */
  private static ImportMapping ofKind(ImportMapping given, ImportMapping found) {
    return new ImportMapping(
        Objects.equals(given.sheet(), found.sheet()) ? null : given.sheet(),
        Objects.equals(given.headerRow(), found.headerRow()) ? null : given.headerRow(),
        given.columns(),
        Objects.equals(given.encoding(), found.encoding()) ? null : given.encoding(),
        Objects.equals(given.delimiter(), found.delimiter()) ? null : given.delimiter(),
        List.of(),
        given.dnpValues(),
        given.keepDnp());
  }
}
