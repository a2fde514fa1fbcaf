package org.bomstream.bom.boundary.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bomstream.bom.control.BomReaders;
import org.bomstream.bom.control.Cost;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that nobody writes in good faith, or that did not arrive whole. */
class HostileFormTest {
  private static final String TYPE = "multipart/form-data; boundary=b";
  private static final String DISPOSITION = "Content-Disposition: form-data; name=\"file\"";
  private static final String FILE = "--b\r\n" + DISPOSITION + "\r\n\r\nMPN\r\nNE555P\r\n";
  private static final String WHOLE = FILE + "--b--\r\n";
  private static final int ONE_MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @AfterEach
  void leavesNothingBehind() {
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesMillionsOfEmptyParts() {
    byte[] form = "--b\r\n\r\n\r\n".repeat(2_200_000).getBytes(UTF_8);
    assertCheap(form, 400, "no_part_name");
  }

  @Test
  void refusesMillionsOfFields() {
    String field = "--b\r\nContent-Disposition: form-data; name=n\r\n\r\n1\r\n";
    assertCheap(field.repeat(300_000).getBytes(UTF_8), 413, "too_many_parts");
  }

  @Test
  void refusesMillionsOfHeaders() {
    String form = "--b\r\n" + "A: b\r\n".repeat(3_000_000);
    assertCheap(form.getBytes(UTF_8), 400, "header_too_long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--c\r\n", "--b", "\r\n", "\n"})
  void refusesMegabytesWithoutAPart(String repeated) {
    String form = repeated + "x".repeat(20 << 20);
    assertCheap(form.getBytes(UTF_8), 400, "form_cut_off");
  }

  private void assertCheap(byte[] form, int status, String code) {
    Cost cost = Cost.of(() -> assertRefused(form, TYPE, status, code));
    assertThat(cost.bytes()).isLessThan(ONE_MEGABYTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\" \"",
        "multipart/form-data; charset=utf-8",
      })
  void refusesAFormWithoutBoundary(String type) {
    assertRefused(FILE + "--b--", type, 400, "no_boundary");
  }

  @Test
  void refusesABoundaryOfAnyLength() {
    assertRefused(FILE, "multipart/form-data; boundary=" + "b".repeat(5_000), 400, "no_boundary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: text/csv",
        "Content-Disposition: form-data",
        "Content-Disposition: form-data; filename=\"a.csv\"",
        "Content-Disposition:",
        ": form-data; name=file",
        "no header",
        "X: " + "\u0000",
      })
  void refusesAPartWithoutName(String headers) {
    assertRefused("--b\r\n" + headers + "\r\n\r\nMPN\r\n--b--", TYPE, 400, "no_part_name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/mixed; boundary=c",
        "multipart/mixed",
        "Multipart/Form-Data; boundary=b",
        "multipart/",
      })
  void refusesAPartThatHasParts(String type) {
    String form =
        "--b\r\n" + DISPOSITION + "\r\nContent-Type: " + type + "\r\n\r\n--c\r\n\r\n--c--\r\n--b--";
    assertRefused(form, TYPE, 415, "multipart_type");
  }

  @Test
  void refusesALongHeaderLine() {
    String long1 = "X: " + "x".repeat(1_000) + "\r\n";
    assertRefused("--b\r\n" + long1 + DISPOSITION + "\r\n\r\n", TYPE, 400, "header_too_long");
    String folded = "X: x\r\n" + " x\r\n".repeat(1_000);
    assertRefused("--b\r\n" + folded + DISPOSITION + "\r\n\r\n", TYPE, 400, "header_too_long");
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void refusesAFormThatIsCutOffAnywhere(int length) {
    assertEquals(400, refused(WHOLE.substring(0, length).getBytes(UTF_8), TYPE).status());
  }

  static IntStream lengths() {
    return IntStream.range(0, WHOLE.length() - "-\r\n".length() + 1);
  }

  @Test
  void refusesAFormWhoseSecondPartIsCutOff() {
    assertRefused(FILE + "--b\r\nContent-Disposition: form-da", TYPE, 400, "form_cut_off");
    assertRefused(FILE + "--b\r\n", TYPE, 400, "form_cut_off");
  }

  @Test
  void refusesAFormWithoutFile() {
    assertRefused("--b--\r\n", TYPE, 400, "no_file");
    assertRefused(FILE.replace("\"file\"", "\"files\"") + "--b--", TYPE, 400, "no_file");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    String form = FILE.replace("NE555P", "x".repeat(2_000)) + "--b--\r\n";
    assertEquals(413, refused(form.getBytes(UTF_8), TYPE).status());
  }

  private void assertRefused(String form, String type, int status, String code) {
    assertRefused(form.getBytes(UTF_8), type, status, code);
  }

  private void assertRefused(byte[] form, String type, int status, String code) {
    Problem problem = refused(form, type);
    assertEquals(code, BomReaders.fault(problem).code());
    assertEquals(status, problem.status());
  }

  private Problem refused(byte[] form, String type) {
    UploadFolder uploads = new UploadFolder(folder, 1_000);
    return assertThrows(
        Problem.class,
        () -> UploadForm.receive(new ByteArrayInputStream(form), type, uploads).close());
  }
}
