package org.bomstream.bom.boundary.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.fuzz.Bounds;
import org.bomstream.fuzz.Expect;
import org.bomstream.fuzz.Refusal;
import org.bomstream.fuzz.Target;

/** A form with a file: its Content-Type in the first line, then the body. */
public final class FormTarget implements Target {
  private static final String TYPE = "multipart/form-data; boundary=b\n";
  private static final String FILE =
      """
      --b\r
      Content-Disposition: form-data; name="file"; filename="Stückliste.csv"\r
      Content-Type: text/csv\r
      \r
      MPN,Qty\r
      NE555P,1\r
      """;
  private static final String NAME =
      "--b\r\nContent-Disposition: form-data; name=name\r\nX: folded\r\n more\r\n\r\nMotor\r\n";

  private final UploadFolder uploads = new UploadFolder(folder(), 20L << 20);

  private static Path folder() {
    try {
      return Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "form";
  }

  @Override
  public List<byte[]> seeds() {
    return Stream.of(
            TYPE + FILE + "--b--\r\n",
            TYPE + NAME + FILE + "--b--\r\nafter",
            TYPE.replace("=b", "=\"b\"; charset=utf-8") + "before\r\n" + FILE + NAME + "--b--")
        .map(text -> text.getBytes(ISO_8859_1))
        .toList();
  }

  @Override
  public List<String> words() {
    return List.of(
        "--b\r\n",
        "\r\n--b--\r\n",
        "--b",
        "\r\n\r\n",
        "Content-Disposition: form-data; name=\"file\"",
        "filename*=utf-8''%e9",
        "filename=\"",
        "Content-Type: multipart/mixed; boundary=b\r\n",
        "Content-Transfer-Encoding: base64\r\n",
        "Content-Transfer-Encoding: quoted-printable\r\n",
        "=?utf-8?B?",
        "boundary=",
        "\\\"",
        ";",
        "name=",
        "=\r\n");
  }

  @Override
  public Bounds bounds() {
    return new Bounds(1 << 18, Bounds.BODY.cpu(), Bounds.BODY.allocated(), 3_000);
  }

  @Override
  public boolean take(byte[] input) throws Exception {
    int end = 0;
    while (end < input.length && input[end] != '\n') {
      end++;
    }
    String type = new String(input, 0, end, ISO_8859_1);
    byte[] body = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
    boolean taken = Refusal.allowed(() -> receive(type, body));
    try (Stream<Path> left = Files.list(uploads.folder())) {
      Expect.that(left.findAny().isEmpty(), "an upload that is left");
    }
    return taken;
  }

  private void receive(String type, byte[] body) throws IOException {
    try (UploadForm form = UploadForm.receive(new ByteArrayInputStream(body), type, uploads)) {
      Expect.storable(BomName.of(form.name()));
      Expect.that(Files.size(form.file().file()) <= body.length, "a file that has grown");
    }
  }
}
