package org.bomstream.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** One thread that opens and reads many streams. */
final class ReadLoop implements Runnable {
  private static final int BUFFER = 256 * 1024;

  private final Audience audience;
  private final Door door;
  private final Deque<Integer> toOpen;
  private final int opensAtOnce;
  private final Duration rest;
  private final Reception reception = new Reception();
  private final byte[] buffer = new byte[BUFFER];
  private int opening;

  /**
   * @param streams the numbers of those that this one opens
   * @param rest between two rounds of reading; more comes in one read then, and less CPU is taken
   *     from the server; adds as much latency
   */
  ReadLoop(Audience audience, Door door, List<Integer> streams, int opensAtOnce, Duration rest) {
    this.audience = audience;
    this.door = door;
    this.toOpen = new ArrayDeque<>(streams);
    this.opensAtOnce = opensAtOnce;
    this.rest = rest;
  }

  Reception reception() {
    return reception;
  }

  @Override
  public void run() {
    try (var selector = Selector.open()) {
      try {
        while (!audience.isLeaving()) {
          openNext(selector);
          selector.select(this::ready, audience.glance().toMillis());
          if (!rest.isZero() && toOpen.isEmpty() && opening == 0) {
            LockSupport.parkNanos(rest.toNanos());
          }
        }
      } finally {
        for (var key : selector.keys()) {
          key.channel().close();
        }
      }
    } catch (IOException | RuntimeException e) {
      audience.failed(e);
    }
  }

  private void openNext(Selector selector) throws IOException {
    while (opening < opensAtOnce && !toOpen.isEmpty()) {
      var number = toOpen.remove();
      var channel = SocketChannel.open();
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.bind(door.source(number));
      var client = new StreamClient(door.request(number), audience, reception);
      channel.register(selector, SelectionKey.OP_CONNECT, client);
      channel.connect(door.address());
      opening++;
    }
  }

  private void ready(SelectionKey key) {
    var client = (StreamClient) key.attachment();
    var channel = (SocketChannel) key.channel();
    try {
      if (key.isConnectable()) {
        client.connected(channel);
        key.interestOps(SelectionKey.OP_READ);
      } else {
        var wasOpen = client.isOpen();
        client.read(channel, buffer);
        opening -= client.isOpen() && !wasOpen ? 1 : 0;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
