package org.bomstream.part.source.catalogue.file;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a configuration names, a file or a folder, as opposed to the files found there ({@link
 * CatalogueFile}).
 */
public record CataloguePlace(Path path) {

  private static final Logger LOG = System.getLogger(CataloguePlace.class.getName());

  private static final List<String> ENDINGS = List.of(".csv", ".jsonl", ".ndjson", ".kicad_sym");

  /** KiCad's own libraries are some two hundred files. */
  private static final int MOST_FILES = 2_000;

  /** Whoever names a whole disk has named the wrong folder. */
  private static final int MOST_ENTRIES = 50_000;

  private static final int DEEPEST = 8;

  /**
   * The place that a configuration names.
   *
   * @param text a path as people write it: {@code ~} is the home directory
   * @return nothing when no file can have that name, which is logged
   */
  public static Optional<CataloguePlace> of(String text) {
    String home = System.getProperty("user.home");
    String expanded = text.equals("~") || text.startsWith("~/") ? home + text.substring(1) : text;
    try {
      return Optional.of(new CataloguePlace(Path.of(expanded).toAbsolutePath().normalize()));
    } catch (InvalidPathException e) {
      LOG.log(Level.WARNING, "Part catalogue: no file can be named {0}", text);
      return Optional.empty();
    }
  }

  /** The file that it is, unless it is a folder. */
  public CatalogueFile file() {
    return CatalogueFile.at(path);
  }

  /** What the names of all files in it begin with, if it is a folder. */
  public String beginning() {
    return path + File.separator;
  }

  /**
   * The file that it names, or those in the folder that it names, by their names: all that end as
   * catalogues do, and are not hidden.
   *
   * @throws IOException when a folder cannot be read, or holds more than anybody means to name
   */
  public List<CatalogueFile> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(file());
    }
    var walk = new Walk();
    walk.into(path, 1);
    return walk.found.stream().map(CatalogueFile::at).toList();
  }

  private static final class Walk {
    private final TreeSet<Path> found = new TreeSet<>();
    private int entries;

    void into(Path folder, int depth) throws IOException {
      if (depth > DEEPEST) {
        throw new IOException("folders are nested deeper than %d".formatted(DEEPEST));
      }
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
        for (Path entry : all) {
          take(entry, depth);
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }

    private void take(Path entry, int depth) throws IOException {
      String name = entry.getFileName().toString();
      if (++entries > MOST_ENTRIES || found.size() > MOST_FILES) {
        throw new IOException("it holds more than %,d catalogue files".formatted(MOST_FILES));
      }
      if (name.startsWith(".")) {
        return;
      }
      if (Files.isDirectory(entry)) {
        into(entry, depth + 1);
      } else if (ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
        found.add(entry);
      }
    }
  }
}
