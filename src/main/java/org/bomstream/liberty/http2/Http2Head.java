package org.bomstream.liberty.http2;

import java.net.InetAddress;

/**
 * What a stream of HTTP/2 says before its body.
 *
 * @param path as it was sent, with its query; empty where there is none
 * @param length that it announces in bytes, -1 where it announces none
 * @param bearsToken whether somebody claims to be known, which nobody has checked yet
 */
public record Http2Head(
    InetAddress peer, String method, String path, long length, boolean bearsToken) {}
