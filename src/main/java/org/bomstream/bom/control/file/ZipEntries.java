package org.bomstream.bom.control.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.ImportRefusal;

/**
 * The entries of an Office document, which is an archive.
 *
 * @param entries by name, in whatever case it is written
 */
public record ZipEntries(ZipFile zip, Map<String, ZipEntry> entries, ImportBudget budget)
    implements Closeable {
  private static final int MOST = 10_000;

  /** Of all names, comments and extra fields, which stay on the heap. */
  private static final int LONGEST_DIRECTORY = 1 << 20;

  /**
   * @throws org.bomstream.problem.Problem 422 when the archive is damaged, or lists too much
   */
  public static ZipEntries open(Path file, ImportBudget budget) throws IOException {
    try {
      ZipFile zip = new ZipFile(file.toFile());
      try {
        return new ZipEntries(zip, entries(zip), budget);
      } catch (RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException | EOFException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  private static Map<String, ZipEntry> entries(ZipFile zip) {
    if (zip.size() > MOST) {
      throw ImportRefusal.tooManyParts(MOST);
    }
    Map<String, ZipEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    zip.stream().forEach(entry -> entries.put(entry.getName(), entry));
    if (zip.stream().mapToLong(ZipEntries::length).sum() > LONGEST_DIRECTORY) {
      throw ImportRefusal.directoryTooLong(LONGEST_DIRECTORY);
    }
    return entries;
  }

  private static long length(ZipEntry entry) {
    long comment = entry.getComment() == null ? 0 : entry.getComment().length();
    long extra = entry.getExtra() == null ? 0 : entry.getExtra().length;
    return entry.getName().length() + comment + extra;
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * Unpacks while it is read; to be closed.
   *
   * @throws org.bomstream.problem.Problem 422 when there is no such part or it is damaged; while it
   *     is read 413 when it is too large
   */
  public WorkbookXml read(String name) throws IOException {
    return new WorkbookXml(new PartStream(unpacked(name), budget), budget);
  }

  /**
   * The same as bytes.
   *
   * @throws org.bomstream.problem.Problem 422 when there is no such part or it is damaged
   */
  public InputStream bytes(String name) throws IOException {
    return unpacked(name);
  }

  private InputStream unpacked(String name) throws IOException {
    ZipEntry entry =
        Optional.ofNullable(entries.get(name)).orElseThrow(ImportRefusal::brokenWorkbook);
    try {
      return zip.getInputStream(entry);
    } catch (ZipException | EOFException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
