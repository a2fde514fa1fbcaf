package org.bomstream.bom.control.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellTextTest {

  @Test
  void leavesOutWhatCannotBeSeen() {
    assertEquals("NE555P", CellText.clean("\u200ENE555P\u200B\u00AD"));
    assertEquals("A B", CellText.clean("A\u3000B"));
    assertEquals("STM32", CellText.clean("ＳＴＭ３２"));
  }

  @Test
  void takesBackTheGuardOfAnExport() {
    assertEquals("=1+1", CellText.clean("'=1+1"));
    assertEquals("'quoted", CellText.clean("''quoted"));
    assertEquals("'quoted", CellText.clean("'quoted"));
  }
}
