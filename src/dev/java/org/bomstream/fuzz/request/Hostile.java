package org.bomstream.fuzz.request;

import java.util.List;

/** Pieces of requests that break parsers. */
final class Hostile {
  private static final String LONG = "x".repeat(20_000);

  static final List<String> METHODS =
      List.of(
          "HEAD", "OPTIONS", "TRACE", "CONNECT", "PATCH", "PUT", "DELETE", "POST", "GET", "get",
          "PROPFIND", "PRI", "G\0T", "", "GET\t", "X".repeat(300), "GET /x HTTP/1.1\r\nA:");

  static final List<String> PATHS =
      List.of(
          "/%", "/%zz", "/%00", "/%c0%af", "/%c0%ae%c0%ae/", "/..", "/../../etc/passwd", "/%2e%2e/",
          "/;", "/;/x", "/;jsessionid=1", "/a;b=c/d", "//", "///", "/\\", "/%5c..%5c", "/%u0041",
          "/\u00e9", "/\u00c3\u00a9", "/%ff%fe", "/%F0%9F%98%80", "/%0d%0aX:1", "/%0a", "/#", "/a b",
          "*", "", "http://evil.example/api/boms", "/" + LONG, "/" + "a/".repeat(3_000),
          "/WEB-INF/web.xml", "/META-INF/openapi.yaml", "/api", "/api/", "/api/boms/", "/api//boms",
          "/api/boms/..;/", "/API/BOMS", "/jwt/x", "/ibm_security_logout", "/ibm/api/batch",
          "/j_security_check", "/ibm/console", "/error", "/openapi", "/openapi/ui/", "/metrics/x",
          "/app/", "/index.html", "/favicon.ico", "/api/application.wadl");

  static final List<String> QUERIES =
      List.of(
          "?", "?&", "?=", "?%", "?a=%zz", "?limit=", "?limit=-1", "?limit=99999999999", "?limit=%00",
          "?cursor=%00", "?cursor=%ff", "?cursor=Lw", "?status=%00", "?status=,,,", "?name=%00",
          "?name=%ed%a0%80", "?name=%c0%80", "?bom=", "?bom=%00", "?token=", "?token=a&token=b",
          "?ticket=%00", "?ticket=", "?ticket=x", "?token=%", "?follow=%00", "?limit=1&limit=2",
          "?" + "a=b&".repeat(4_000), "?" + "bom=x&".repeat(200), "?name=" + LONG, "?a[]=\"'<>");

  static final List<String> HOSTS =
      List.of(
          "", " ", "evil.example", "a b", "localhost:99999999", "[::1", "[::1]:x", "\0", "%00",
          "localhost/x", "user@localhost", "localhost, evil.example", "\u00e9", LONG,
          "localhost\r\nHost: other");

  /** Pairs that disagree about where a body ends. */
  static final List<List<String>> LENGTHS =
      List.of(
          List.of("Content-Length: -1"),
          List.of("Content-Length: 99999999999999999999"),
          List.of("Content-Length: 1", "Content-Length: 2"),
          List.of("Content-Length: 1, 2"),
          List.of("Content-Length: +5"),
          List.of("Content-Length: 0x5"),
          List.of("Content-Length: "),
          List.of("Content-Length: 5", "Transfer-Encoding: chunked"),
          List.of("Transfer-Encoding: chunked"),
          List.of("Transfer-Encoding: chunked, chunked"),
          List.of("Transfer-Encoding: gzip, chunked"),
          List.of("Transfer-Encoding: identity"),
          List.of("Transfer-Encoding: \u000bchunked"),
          List.of("Transfer-Encoding : chunked"),
          List.of("Content-Length: 21000000"),
          List.of("Content-Length: 9223372036854775807"));

  static final List<String> CHUNKS =
      List.of(
          "zz\r\nabc\r\n0\r\n\r\n", "-1\r\n", "5;ext=1\r\nabcde\r\n0\r\nT: x\r\n\r\n", "0\r\n\r\n",
          "fffffffffffffffff\r\nx", "5\r\nab", "\r\n", "5\nabcde\n0\n\n", "7fffffff\r\nx",
          "1\r\nx\r\n".repeat(2_000) + "0\r\n\r\n", "0\r\n" + "T: x\r\n".repeat(2_000) + "\r\n");

  static final List<String> HEADERS =
      List.of(
          "Upgrade: websocket", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__",
          "Connection: Upgrade", "Connection: keep-alive, Host", "Expect: 100-continue", "Expect: x",
          "Range: bytes=0-", "Range: bytes=-1,0-0,1-1", "Range: bytes=9999999999999999999-",
          "If-Modified-Since: x", "If-None-Match: *", "If-Range: \"", "Cookie: a", "Cookie: =;=;;",
          "Cookie: LtpaToken2=" + "A".repeat(3_000), "Cookie: JSESSIONID=\0", "X-Forwarded-For: ,,,",
          "X-Forwarded-For: " + "1.2.3.4, ".repeat(1_500), "X-Forwarded-For: [::", "Forwarded: for=\"",
          "X-Forwarded-Proto: \0", "X-Forwarded-Host: evil", "Origin: null", "Origin: \0",
          "Origin: http://" + "a".repeat(9_000), "Access-Control-Request-Method: \u00e9", "Accept: ",
          "Accept: */*;q=x", "Accept: text/html", "Accept: " + "a/b,".repeat(2_000), "Accept: /",
          "Accept-Encoding: gzip;q=0, *;q=9", "Accept-Language: \u00e9-", "Accept-Charset: x;q=",
          "Content-Type: ", "Content-Type: x", "Content-Type: a/b; charset=\"nowhere\"",
          "Content-Type: text/csv; charset=utf-7", "Content-Type: multipart/form-data",
          "Content-Type: multipart/form-data; boundary=" + "b".repeat(5_000),
          "Content-Type: multipart/mixed; boundary=b", "Content-Type: application/json; a=\"",
          "Content-Encoding: gzip", "Content-Encoding: x", "Last-Event-ID: -1", "Last-Event-ID: 1.2.3",
          "Last-Event-ID: 999999999999999999999", "Last-Event-ID: \u0663", "Last-Event-ID: \0",
          "Last-Event-ID: " + "1.".repeat(4_000), "Idempotency-Key: \0", "Idempotency-Key: ",
          "Idempotency-Key: " + "k".repeat(300), "Idempotency-Key: \u00ed\u00a0\u0080",
          "Authorization: Basic YTpi", "Authorization: Basic \u00e9", "Authorization: Bearer",
          "Authorization: Bearer a b", "Authorization: " + LONG, "$WSSN: localhost", "$WSIS: true",
          "$WSPR: x", "$WSRA: \0", "$WSCC: x", "X-HTTP-Method-Override: DELETE", "Via: \0", "TE: x",
          "Trailer: Host", "Te: trailers, chunked", "Content-Length : 1", ": x", "A", "A\0: b",
          " folded: x", "\tfolded", "A: b\r\n c", "A: b\rX: c", "A: b\nX: c", LONG + ": x", "A: " + LONG);

  private Hostile() {}
}
