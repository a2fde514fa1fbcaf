package org.bomstream.bom.control.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bomstream.bom.control.table.ImportRefusal;

/**
 * The entries of an Office document, which are XML files in an archive that refer to one another.
 *
 * @param maxBytes the upload limit
 */
record ZipEntries(ZipFile zip, long maxBytes) implements Closeable {
  /** Workbooks pack to a tenth or less; a bomb to a thousandth. */
  private static final int MOST_UNPACKED = 5;

  /**
   * @param type the last word of the relation's type, for example {@code worksheet}
   * @param target the name of a part
   */
  record Relation(String id, String type, String target) {}

  static ZipEntries open(Path file, long maxBytes) throws IOException {
    try {
      return new ZipEntries(new ZipFile(file.toFile()), maxBytes);
    } catch (ZipException | EOFException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  boolean has(String name) {
    return entry(name).isPresent();
  }

  /**
   * Unpacks while it is read.
   *
   * @throws org.bomstream.problem.Problem 422 when there is no such part or it is damaged; while it
   *     is read 413 when it is too large
   */
  InputStream open(String name) throws IOException {
    ZipEntry entry = entry(name).orElseThrow(ImportRefusal::brokenWorkbook);
    try {
      long most = maxUnpackedBytes();
      return new BoundedStream(
          zip.getInputStream(entry), most, () -> ImportRefusal.inflatesTooMuch(name, most));
    } catch (ZipException | EOFException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  /** For what is kept of that entry. */
  ReadBound bound(String name) {
    return new ReadBound(name, maxUnpackedBytes());
  }

  private long maxUnpackedBytes() {
    return MOST_UNPACKED * maxBytes;
  }

  private Optional<ZipEntry> entry(String name) {
    return Optional.<ZipEntry>ofNullable(zip.getEntry(name))
        .or(() -> zip.stream().filter(e -> e.getName().equalsIgnoreCase(name)).findFirst())
        .map(ZipEntry.class::cast);
  }

  /**
   * What a part refers to.
   *
   * @param name empty for the document itself
   */
  List<Relation> relations(String name) throws IOException, XMLStreamException {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    String relations = folder + "_rels/" + name.substring(folder.length()) + ".rels";
    List<Relation> found = new ArrayList<>();
    if (has(relations)) {
      try (InputStream in = open(relations)) {
        XMLStreamReader xml = WorkbookXml.read(in);
        while (WorkbookXml.next(xml, "Relationship")) {
          found.add(relation(xml, folder));
        }
      }
    }
    return found;
  }

  private static Relation relation(XMLStreamReader xml, String folder) {
    String type = WorkbookXml.attribute(xml, "Type");
    String target =
        URI.create("/" + folder).resolve(WorkbookXml.attribute(xml, "Target")).getPath();
    return new Relation(
        WorkbookXml.attribute(xml, "Id"),
        type.substring(type.lastIndexOf('/') + 1),
        target == null ? "" : target.replaceFirst("^/+", ""));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
