package org.bomstream.part.source.catalogue.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
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

  /** The catalogue that the application brings. */
  public static final CatalogueFile SHIPPED = new CatalogueFile("shipped", Optional.empty());

  private static final String RESOURCE = "/part/catalogue.csv";

  /** Raised when a file is read otherwise, so that every one is loaded anew. */
  private static final String KEYS_VERSION = "2";

  /** The file at that place. */
  static CatalogueFile at(Path path) {
    return new CatalogueFile(path.toString(), Optional.of(path));
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
