package org.bomstream.part.source.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What this node knows of the part catalogue, for whoever watches over it.
 *
 * @param files the configured ones in the order in which they are believed, the shipped one last
 */
record CatalogueState(List<FileState> files) {

  /**
   * One file.
   *
   * @param name its path, or {@code shipped}
   * @param parts this node found loaded from it; 0 where it never could
   * @param badRows left out
   * @param error why its newest content is not loaded; empty when it is
   */
  record FileState(String name, int parts, int badRows, Optional<String> error) {}

  /** All parts of all files; one that two files know counts twice. */
  public long parts() {
    return files.stream().mapToLong(FileState::parts).sum();
  }

  /** Whether every file's newest content is loaded. */
  public boolean isComplete() {
    return files.stream().allMatch(file -> file.error().isEmpty());
  }
}
