package org.bomstream.part.source.catalogue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bomstream.part.source.catalogue.CatalogueState.FileState;
import org.bomstream.part.source.catalogue.file.CatalogueFile;
import org.bomstream.problem.LogText;

/**
 * How loading went, file by file: logs it, and keeps the newest of it for {@link CatalogueState}.
 */
class CatalogueReport {
  private static final Logger LOG = System.getLogger(CatalogueReport.class.getName());

  private final Map<String, FileState> states = new ConcurrentHashMap<>();

  /** Of these files, in their order; those are left out that were not tried yet. */
  CatalogueState of(List<CatalogueFile> files) {
    return new CatalogueState(
        files.stream().map(file -> states.get(file.name())).filter(Objects::nonNull).toList());
  }

  void loaded(CatalogueFile file, CatalogueStore.Loaded loaded) {
    set(new FileState(file.name(), loaded.parts(), loaded.badRows(), Optional.empty()));
    LOG.log(
        Level.INFO,
        "Part catalogue {0}: {1} parts, {2} rows left out",
        file.name(),
        loaded.parts(),
        loaded.badRows());
  }

  /** What was loaded from the file before stays. */
  void failed(CatalogueFile file, String error, Exception cause) {
    FileState before =
        states.getOrDefault(file.name(), new FileState(file.name(), 0, 0, Optional.empty()));
    Optional<String> why = Optional.of(error);
    // Said once, not at every look.
    if (!why.equals(before.error())) {
      LOG.log(
          Level.WARNING, "Part catalogue {0} is not loaded: {1}", file.name(), LogText.of(error));
      LOG.log(Level.DEBUG, "Part catalogue " + file.name(), cause);
    }
    set(new FileState(file.name(), before.parts(), before.badRows(), why));
  }

  private void set(FileState state) {
    states.put(state.name(), state);
  }
}
