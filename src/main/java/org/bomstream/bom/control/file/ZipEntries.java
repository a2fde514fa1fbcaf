package org.bomstream.bom.control.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
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
record ZipEntries(ZipFile zip, Map<String, ZipEntry> entries, ImportBudget budget)
    implements Closeable {
  private static final int MOST = 10_000;

  /** Of all names, comments and extra fields, which stay on the heap. */
  private static final int LONGEST_DIRECTORY = 1 << 20;

  static ZipEntries open(Path file, ImportBudget budget) throws IOException {
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

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * Unpacks while it is read; to be closed.
   *
   * @throws org.bomstream.problem.Problem 422 when there is no such part or it is damaged; while it
   *     is read 413 when it is too large
   */
  WorkbookXml read(String name) throws IOException {
    ZipEntry entry =
        Optional.ofNullable(entries.get(name)).orElseThrow(ImportRefusal::brokenWorkbook);
    try {
      return new WorkbookXml(new PartStream(zip.getInputStream(entry), budget), budget);
    } catch (ZipException | EOFException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
