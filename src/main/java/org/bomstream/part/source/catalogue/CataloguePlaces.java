package org.bomstream.part.source.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bomstream.part.source.catalogue.file.CatalogueFile;
import org.bomstream.part.source.catalogue.file.CataloguePlace;

/** The files at all places that are configured, looked for anew at each look. */
class CataloguePlaces {
  private final CatalogueReport report;
  private final Map<CataloguePlace, List<CatalogueFile>> found = new LinkedHashMap<>();
  private final List<CataloguePlace> unseen = new ArrayList<>();
  private final List<CatalogueFile> failed = new ArrayList<>();

  CataloguePlaces(CatalogueReport report) {
    this.report = report;
  }

  /** Takes these in place of those before. */
  void name(List<String> paths) {
    found.clear();
    paths.stream()
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .flatMap(path -> CataloguePlace.of(path).stream())
        .forEach(place -> found.put(place, List.of()));
  }

  /** The files that are there; of a folder that cannot be read now those that were. */
  List<CatalogueFile> look() {
    unseen.clear();
    failed.clear();
    found.replaceAll(this::look);
    return found.values().stream().flatMap(List::stream).distinct().toList();
  }

  private List<CatalogueFile> look(CataloguePlace place, List<CatalogueFile> before) {
    try {
      List<CatalogueFile> now = place.files();
      if (now.equals(List.of(place.file()))) {
        // It may be a folder that is away for a while.
        unseen.add(place);
      }
      return now;
    } catch (IOException e) {
      unseen.add(place);
      failed.add(place.file());
      report.failed(place.file(), "it cannot be read: " + e.getMessage(), e);
      return before;
    }
  }

  /** The folders that could not be read at the last look. */
  List<CatalogueFile> failed() {
    return List.copyOf(failed);
  }

  /** What the names of files begin with of which nobody knows whether they are there. */
  List<String> unseen() {
    return unseen.stream().map(CataloguePlace::beginning).toList();
  }
}
