package org.bomstream.fuzz;

import java.util.List;

/** A door of the product that takes in bytes, as opposed to the bytes that are thrown at it. */
public interface Target {

  /** As people call it, such as {@code workbook}; also the name of its files. */
  String name();

  /** Small inputs that the door takes. */
  List<byte[]> seeds();

  /** What means something there: keywords, separators, odd values. */
  List<String> words();

  /**
   * Hands the input to the product's own parser, and checks what comes out.
   *
   * @return whether it was let in, as opposed to refused
   * @throws Exception for all that the product does not declare: what a client is told as its own
   *     fault does not come out
   */
  boolean take(byte[] input) throws Exception;

  default Bounds bounds() {
    return Bounds.BODY;
  }
}
