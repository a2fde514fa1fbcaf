package org.bomstream.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;

/** Where and how streams are asked for: the numbers 0, 1, 2 … are spread evenly over the BOMs. */
record Door(URI server, String token, List<String> boms) {
  /** A machine has some 28,000 ports for each of its addresses; those just closed are not free. */
  private static final int STREAMS_PER_SOURCE = 10_000;

  SocketAddress address() {
    return new InetSocketAddress(server.getHost(), server.getPort());
  }

  /** One of this machine's many loopback addresses; null, any, for a server elsewhere. */
  SocketAddress source(int number) {
    var linux = System.getProperty("os.name").equals("Linux");
    var host = new InetSocketAddress(server.getHost(), server.getPort()).getAddress();
    var spread = number / STREAMS_PER_SOURCE;
    return linux && host != null && host.isLoopbackAddress() && spread > 0
        ? new InetSocketAddress("127.0.0." + (1 + spread % 250), 0)
        : null;
  }

  ByteBuffer request(int number) {
    var text =
        """
        GET /api/enrichment/stream/%s HTTP/1.1
        Host: %s
        Accept: text/event-stream
        Authorization: Bearer %s

        """
            .formatted(boms.get(number % boms.size()), server.getAuthority(), token);
    return ByteBuffer.wrap(text.replace("\n", "\r\n").getBytes(US_ASCII));
  }
}
