package org.bomstream.part.source.catalogue.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of parts, as opposed to what was loaded from it.
 *
 * @param name by which the database knows it: the path, absolute; or {@code shipped}
 * @param path empty for the catalogue that the application brings
 */
public record CatalogueFile(String name, Optional<Path> path) {

  private static final Logger LOG = System.getLogger(CatalogueFile.class.getName());

  /** The catalogue that the application brings. */
  public static final CatalogueFile SHIPPED = new CatalogueFile("shipped", Optional.empty());

  private static final String RESOURCE = "/part/catalogue.csv";

  /** Raised when keys are made otherwise, so that every file is loaded anew. */
  private static final String KEYS_VERSION = "1";

  /**
   * The file that a configuration names.
   *
   * @param text a path as people write it: {@code ~} is the home directory
   * @return nothing when no file can have that name, which is logged
   */
  public static Optional<CatalogueFile> of(String text) {
    String home = System.getProperty("user.home");
    String expanded = text.equals("~") || text.startsWith("~/") ? home + text.substring(1) : text;
    try {
      Path path = Path.of(expanded).toAbsolutePath().normalize();
      return Optional.of(new CatalogueFile(path.toString(), Optional.of(path)));
    } catch (InvalidPathException e) {
      LOG.log(Level.WARNING, "Part catalogue: no file can be named {0}", text);
      return Optional.empty();
    }
  }

  public InputStream open() throws IOException {
    return path.isPresent()
        ? Files.newInputStream(path.get())
        : Objects.requireNonNull(CatalogueFile.class.getResourceAsStream(RESOURCE));
  }

  /** Says cheaply whether the file may have changed since. */
  public String stamp() throws IOException {
    if (path.isEmpty()) {
      return "";
    }
    BasicFileAttributes attributes = Files.readAttributes(path.get(), BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new IOException("not a file");
    }
    return "%s %d".formatted(attributes.lastModifiedTime(), attributes.size());
  }

  /** The same for the same content, whatever its time. */
  public String contentHash() throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return KEYS_VERSION + ":" + HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
