package org.bomstream.fuzz.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A request before it is sent, of which each piece can be spoilt. Text stands for bytes. */
final class Draft {
  String method = "GET";
  String target = "/";
  String version = "HTTP/1.1";
  String host = "localhost";
  boolean counted = true;
  byte[] body = new byte[0];
  final List<String> headers = new ArrayList<>();

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head().getBytes(ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  private String head() {
    var head = new StringBuilder(method + " " + target + " " + version + "\r\n");
    head.append("Host: ").append(host).append("\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (counted && body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    return head.append("Connection: close\r\n\r\n").toString();
  }
}
