package org.bomstream.bom.boundary.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as browsers and other clients write them, as opposed to {@link HostileFormTest}. */
class UploadFormTest {
  private static final String TYPE = "multipart/form-data; boundary=b";
  private static final String FILE =
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
          + "Content-Type: text/csv\r\n\r\nMPN\r\nNE555P\r\n--b";

  @TempDir Path folder;

  @Test
  void takesTheFileAndItsName() throws IOException {
    try (UploadForm form = receive(FILE.formatted("a.csv") + "--\r\n")) {
      assertEquals("MPN\r\nNE555P", Files.readString(form.file().file()));
      assertEquals("a.csv", form.name());
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void namesAPartThatIsNotKnown() {
    String part = "--b\r\nContent-Disposition: form-data; name=\"maping\"\r\n\r\n{}\r\n";
    Problem problem =
        catchThrowableOfType(
            Problem.class, () -> receive(part + FILE.formatted("a.csv") + "--\r\n"));

    assertEquals(422, problem.status());
    assertThat(problem).hasMessageContaining("no part maping here");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "name"})
  void takesNoPartTwice(String called) {
    String part = "--b\r\nContent-Disposition: form-data; name=\"" + called + "\"\r\n\r\nA\r\n";
    Problem problem =
        catchThrowableOfType(
            Problem.class, () -> receive(part + part + FILE.formatted("a.csv") + "--\r\n"));

    assertEquals(400, problem.status());
    assertThat(problem).hasMessageContaining("two parts named " + called);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "last"})
  void takesTheNameBeforeAndAfterTheFile(String place) throws IOException {
    String file = FILE.formatted("a.csv").substring(3);
    String name = "\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nMotor\r\n--b";
    String parts = place.equals("first") ? name + file : file + name;
    try (UploadForm form = receive("--b" + parts + "--\r\n")) {
      assertEquals("Motor", form.name());
      assertEquals("MPN\r\nNE555P", Files.readString(form.file().file()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "böard 板.csv, böard 板.csv",
    "a%22b.csv, a\"b.csv",
    "a\\\"b.csv, a\"b.csv",
    "C:\\boards\\a.csv, C:\\boards\\a.csv",
    "a;b=c.csv, a;b=c.csv",
  })
  void readsNamesAsBrowsersWriteThem(String written, String name) throws IOException {
    try (UploadForm form = receive(FILE.formatted(written) + "--\r\n")) {
      assertEquals(name, form.name());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content-disposition:form-data;name=file",
        "CONTENT-DISPOSITION: form-data; NAME=file; filename*=UTF-8''a.csv",
        """
        Content-Type: text/csv; charset=utf-8\r
        Content-Disposition: form-data;\r
         name="file\"""",
      })
  void readsHeadersAsOtherClientsWriteThem(String headers) throws IOException {
    try (UploadForm form = receive("--b\r\n" + headers + "\r\n\r\nMPN\r\n--b--")) {
      assertEquals("MPN", Files.readString(form.file().file()));
    }
  }

  @Test
  void passesOverWhatIsAroundTheForm() throws IOException {
    String form = "before\r\n" + FILE.formatted("a.csv") + "--\r\nafter\r\n--b\r\nno part";
    try (UploadForm taken = receive(form)) {
      assertEquals("MPN\r\nNE555P", Files.readString(taken.file().file()));
    }
  }

  @Test
  void decodesAFileThatIsSentAsBase64() throws IOException {
    String form =
        "--b\r\nContent-Disposition: form-data; name=file\r\nContent-Transfer-Encoding: base64"
            + "\r\n\r\nTVBO\r\n--b--\r\n";
    try (UploadForm taken = receive(form)) {
      assertEquals("MPN", Files.readString(taken.file().file()));
    }
  }

  private UploadForm receive(String form) throws IOException {
    return UploadForm.receive(
        new ByteArrayInputStream(form.getBytes(UTF_8)), TYPE, new UploadFolder(folder, 1_000));
  }
}
