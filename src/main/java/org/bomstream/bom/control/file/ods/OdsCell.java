package org.bomstream.bom.control.file.ods;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.bomstream.bom.control.file.WorkbookXml;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.bom.control.table.StruckText;

/** A cell as a reader of the sheet sees it, but for a number that is shown rounded. */
final class OdsCell {
  /** Written out a number that is shown in another way is no longer than that. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

  private static final Pattern LEADING_ZEROS = Pattern.compile("0\\d+");

  private OdsCell() {}

  /** Reads on to the end of the cell that begins here. */
  static String read(WorkbookXml xml, OdsLook look) {
    boolean isNumber = xml.attribute("value-type").equals("float");
    String value = xml.attribute("value");
    String shown = text(xml, look);
    boolean isBetter =
        isNumber && NUMBER.matcher(value).matches() && !LEADING_ZEROS.matcher(shown).matches();
    return isBetter ? new BigDecimal(value).stripTrailingZeros().toPlainString() : shown;
  }

  /** Of its paragraphs, without what is noted beside it; as a {@link StruckText}. */
  private static String text(WorkbookXml xml, OdsLook look) {
    StringBuilder text = new StringBuilder();
    int open = 1;
    int notes = 0;
    int struck = 0;
    while (open > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open++;
          notes += notes > 0 || xml.isAt("annotation") ? 1 : 0;
          boolean isSpace = xml.isAt("s") || xml.isAt("tab") || xml.isAt("line-break");
          if (notes == 0 && (isSpace || (xml.isAt("p") && !text.isEmpty()))) {
            text.append(' ');
          }
          if (struck == 0 && xml.isAt("span") && look.isStruck(xml.attribute("style-name"))) {
            struck = open;
            text.append(StruckText.BEGIN);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (struck == open) {
            struck = 0;
            text.append(StruckText.END);
          }
          open--;
          notes -= notes > 0 ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (notes == 0 && text.length() <= SheetRow.MAX_CELL_LENGTH) {
            text.append(xml.characters());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }
}
