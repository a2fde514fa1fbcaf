package org.bomstream.bom.control;


import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bomstream.fuzz.Bounds;
import org.bomstream.fuzz.Target;

/** One part of a workbook that is good but for it: the first byte says which, the rest is it. */
public final class WorkbookTarget implements Target {
  private final FuzzedImport fuzzed = new FuzzedImport();

  @Override
  public String name() {
    return "workbook";
  }

  @Override
  public List<byte[]> seeds() {
    List<byte[]> parts = WorkbookFile.GOOD.contents();
    return IntStream.range(0, parts.size()).mapToObj(at -> seed(at, parts.get(at))).toList();
  }

  private static byte[] seed(int at, byte[] content) {
    byte[] seed = new byte[content.length + 1];
    seed[0] = (byte) at;
    System.arraycopy(content, 0, seed, 1, content.length);
    return seed;
  }

  @Override
  public List<String> words() {
    return List.of(
        "<sheet name=\"x\" sheetId=\"2\" r:id=\"rId1\"/>",
        "<row r=\"3\">",
        "</row>",
        "<c r=\"XFD9\">",
        "<c r=\"ZZZZ1\" t=\"s\">",
        "<v>",
        "</v>",
        "t=\"inlineStr\"",
        "t=\"d\"",
        "<is><t>",
        "<si><r><t>",
        "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"../../x\"/>",
        "hidden=\"1\"",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "&b;",
        "&#0;",
        "&#xD800;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "<mergeCell ref=\"A1:XFD1048576\"/>",
        "xmlns=\"\"",
        "_x0000_");
  }

  @Override
  public Bounds bounds() {
    return Bounds.IMPORT;
  }

  @Override
  public boolean take(byte[] input) throws Exception {
    if (input.length == 0) {
      return false;
    }
    byte[] content = Arrays.copyOfRange(input, 1, input.length);
    return fuzzed.take(WorkbookFile.GOOD.with(Byte.toUnsignedInt(input[0]), content).bytes());
  }
}
