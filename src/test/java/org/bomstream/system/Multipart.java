package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A form with a file, as browsers send it. */
final class Multipart {
  static final String TYPE = "multipart/form-data; boundary=line-between-the-parts";

  private static final String BOUNDARY = "--line-between-the-parts";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  Multipart file(String fileName, String type, byte[] content) {
    return part("name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: " + type, content);
  }

  Multipart field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(UTF_8));
  }

  private Multipart part(String head, byte[] content) {
    text(BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n");
    body.writeBytes(content);
    text("\r\n");
    return this;
  }

  private void text(String text) {
    body.writeBytes(text.getBytes(UTF_8));
  }

  byte[] end() {
    text(BOUNDARY + "--\r\n");
    return body.toByteArray();
  }
}
