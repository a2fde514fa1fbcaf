package org.bomstream.bom.control.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to a file of some format as they come, and keeps none of them. What it is written to
 * stays open.
 */
public interface RowWriter {

  /** The columns' titles; comes first, and once. */
  void titles(List<String> titles) throws IOException;

  /**
   * A row: texts, numbers, truth values, or null for nothing, as many as there are titles.
   *
   * @throws IOException also where the client is gone
   */
  void row(List<? extends @Nullable Object> cells) throws IOException;

  /** Ends the file. One that breaks off must not look whole, so this is not done in any case. */
  void end() throws IOException;
}
