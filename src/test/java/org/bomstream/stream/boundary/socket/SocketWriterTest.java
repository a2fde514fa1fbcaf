package org.bomstream.stream.boundary.socket;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.bomstream.stream.entity.BodyChunk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chunks through a real socket, whose other end reads or does not. */
class SocketWriterTest {
  private static final int SMALL = 4 * 1024;
  private static final int LARGE = 16 * 1024 * 1024;

  private SocketChannel client;
  private SocketChannel socket;
  private BlockedSockets blocked;

  @BeforeEach
  void connect() throws IOException {
    try (var listener = ServerSocketChannel.open()) {
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      client = SocketChannel.open();
      client.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
      client.connect(listener.getLocalAddress());
      socket = listener.accept();
    }
    socket.configureBlocking(false);
    blocked = new BlockedSockets("30s");
  }

  @AfterEach
  void close() throws IOException {
    socket.close();
    client.close();
    blocked.close();
  }

  @Test
  void putsLengthAndLineEndAroundWhatItWrites() throws IOException {
    assertThat(writer().write(chunk(26))).isTrue();

    socket.close();
    assertThat(read()).isEqualTo("1a\r\n" + "x".repeat(26) + "\r\n");
  }

  @Test
  void writesTheRestWhenTheClientReadsOn() throws IOException {
    var writer = writer();
    assertThat(writer.write(chunk(LARGE))).isFalse();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var text = CompletableFuture.supplyAsync(this::read, threads);
      writer.finish();
      socket.close();
      assertThat(text.join()).isEqualTo("1000000\r\n" + "x".repeat(LARGE) + "\r\n");
    }
  }

  /** A closed socket's descriptor is free when the last selector has let go of it. */
  @Test
  void letsGoOfASocketThatWasBlockedOnce() throws IOException {
    giveUpSoon();
    var writer = writer();
    writer.write(chunk(LARGE));
    assertThrows(SocketTimeoutException.class, writer::finish);
    assertThat(blocked.known()).isEqualTo(1);

    writer.end();
    Awaitility.await().until(() -> blocked.known() == 0);
  }

  @Test
  void givesUpAClientThatTakesNothing() throws IOException {
    giveUpSoon();
    var writer = writer();
    assertThat(writer.write(chunk(LARGE))).isFalse();

    assertThrows(SocketTimeoutException.class, writer::finish);
  }

  @Test
  void writesNothingOnceTheResponseHasEnded() throws IOException {
    var writer = writer();
    writer.write(chunk(1));
    writer.end();

    assertThrows(ClosedChannelException.class, () -> writer.write(chunk(1)));
    assertThat(socket.isOpen()).as("the connection is the next response's").isTrue();
  }

  @Test
  void cutsAConnectionInTheMiddleOfAChunk() throws IOException {
    var writer = writer();
    writer.write(chunk(LARGE));
    writer.end();

    assertThat(socket.isOpen()).isFalse();
  }

  private void giveUpSoon() throws IOException {
    blocked.close();
    blocked = new BlockedSockets("1s");
  }

  private SocketWriter writer() {
    return new SocketWriter(socket, blocked);
  }

  private static BodyChunk chunk(int length) {
    return BodyChunk.of("x".repeat(length).getBytes(US_ASCII));
  }

  private String read() {
    try {
      return new String(Channels.newInputStream(client).readAllBytes(), US_ASCII);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
