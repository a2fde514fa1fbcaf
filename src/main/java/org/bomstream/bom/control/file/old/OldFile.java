package org.bomstream.bom.control.file.old;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.problem.Problem;

/** A binary workbook as it comes, as opposed to what is read of it ({@link OldWorkbook}). */
public final class OldFile {
  private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

  private OldFile() {}

  /**
   * @throws Problem 422 when it is damaged, locked, or no workbook; 413 beyond the budget
   */
  public static OldWorkbook read(Path file, ImportBudget budget) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (STREAMS.stream().noneMatch(container.getRoot()::hasEntry)) {
        throw ImportRefusal.lockedWorkbook();
      }
      OldRecords records = new OldRecords(budget);
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(records);
      new HSSFEventFactory().processWorkbookEvents(request, container);
      return records.workbook();
    } catch (Problem problem) {
      throw problem;
    } catch (EncryptedDocumentException e) {
      throw ImportRefusal.lockedWorkbook();
    } catch (IOException | RuntimeException e) {
      // What POI says of a damaged file is about its own classes.
      throw ImportRefusal.brokenWorkbook();
    }
  }
}
