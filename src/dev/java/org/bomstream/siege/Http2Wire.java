package org.bomstream.siege;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * HTTP/2 frame by frame, without TLS, for a client that keeps to no manners: no library would send
 * what it sends. It does keep to the windows that the server gives, since nothing gets past them.
 */
public final class Http2Wire implements AutoCloseable {
  public static final int DATA = 0;
  public static final int HEADERS = 1;
  public static final int PRIORITY = 2;
  public static final int RST_STREAM = 3;
  public static final int SETTINGS = 4;
  public static final int PING = 6;
  public static final int GOAWAY = 7;
  public static final int WINDOW_UPDATE = 8;
  public static final int CONTINUATION = 9;

  public static final int END_STREAM = 1;
  public static final int END_HEADERS = 4;
  private static final int ACK = 1;

  private static final int INITIAL_WINDOW_SIZE = 4;
  private static final int WINDOW = 65_535;
  private static final int LARGEST = 16_384;

  private final Socket socket;
  private final DataInputStream in;
  private final Map<Integer, Integer> windows = new HashMap<>();
  private final String authority;
  private int initialWindow = WINDOW;

  /** The head of a frame of the server's. */
  public record Frame(int type, int flags, int stream) {}

  public Http2Wire(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    in = new DataInputStream(socket.getInputStream());
    authority = server.getAuthority();
    windows.put(0, WINDOW);
    socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(US_ASCII));
    send(SETTINGS, 0, 0, new byte[0]);
  }

  /** How long {@link #read} waits. */
  public void patience(int millis) throws IOException {
    socket.setSoTimeout(millis);
  }

  public void send(int type, int flags, int stream, byte[] payload) throws IOException {
    var frame = ByteBuffer.allocate(9 + payload.length);
    frame.putInt((payload.length << 8) | type).put((byte) flags).putInt(stream).put(payload);
    socket.getOutputStream().write(frame.array());
  }

  /** The head of a request; more fields alternate names and values. */
  public byte[] head(String method, String path, String... more) {
    var block = new ByteArrayOutputStream();
    field(block, ":method", method);
    field(block, ":path", path);
    field(block, ":scheme", "http");
    field(block, ":authority", authority);
    for (var i = 0; i < more.length; i += 2) {
      field(block, more[i], more[i + 1]);
    }
    return block.toByteArray();
  }

  /** As it is, and not to be remembered by either side. */
  private static void field(ByteArrayOutputStream block, String name, String value) {
    block.write(0);
    text(block, name);
    text(block, value);
  }

  private static void text(ByteArrayOutputStream block, String text) {
    var rest = text.length() - 127;
    block.write(Math.min(text.length(), 127));
    if (rest >= 0) {
      for (; rest >= 128; rest >>= 7) {
        block.write((rest & 127) | 128);
      }
      block.write(rest);
    }
    block.writeBytes(text.getBytes(US_ASCII));
  }

  public void open(int stream, boolean withBody, String method, String path, String... more)
      throws IOException {
    windows.put(stream, initialWindow);
    var flags = END_HEADERS | (withBody ? 0 : END_STREAM);
    send(HEADERS, flags, stream, head(method, path, more));
  }

  /**
   * Sends so much of a body, as fast as the server takes it.
   *
   * @return how much went out before the server reset the stream or closed the connection
   */
  public long pour(int stream, long bytes) {
    return pour(stream, bytes, new byte[LARGEST]);
  }

  /** The same, of a text that is repeated. */
  public long pour(int stream, long bytes, byte[] text) {
    var sent = 0L;
    try {
      while (sent < bytes) {
        var room = room(stream);
        if (room == 0) {
          read();
        } else {
          var some = (int) Math.min(Math.min(room, text.length), bytes - sent);
          send(DATA, 0, stream, Arrays.copyOf(text, some));
          windows.merge(0, -some, Integer::sum);
          windows.merge(stream, -some, Integer::sum);
          sent += some;
        }
      }
    } catch (IOException cutOff) {
      return sent;
    }
    return sent;
  }

  /** How many bytes the server takes of that stream now, as far as its frames were read. */
  public int room(int stream) {
    return Math.min(windows.get(0), windows.get(stream));
  }

  /**
   * The next frame.
   *
   * @throws IOException where the server ends the connection, or resets a stream
   */
  public Frame read() throws IOException {
    var length = (in.readUnsignedByte() << 16) | in.readUnsignedShort();
    var type = in.readUnsignedByte();
    var flags = in.readUnsignedByte();
    var stream = in.readInt();
    var payload = in.readNBytes(length);
    if (type == WINDOW_UPDATE) {
      windows.merge(stream, ByteBuffer.wrap(payload).getInt(), Integer::sum);
    } else if (type == SETTINGS && (flags & ACK) == 0) {
      obey(ByteBuffer.wrap(payload));
      send(SETTINGS, ACK, 0, new byte[0]);
    } else if (type == GOAWAY || type == RST_STREAM) {
      throw new IOException((type == GOAWAY ? "GOAWAY " : "RST_STREAM ") + stream);
    }
    return new Frame(type, flags, stream);
  }

  private void obey(ByteBuffer settings) {
    while (settings.hasRemaining()) {
      int name = settings.getShort();
      int value = settings.getInt();
      if (name == INITIAL_WINDOW_SIZE) {
        var more = value - initialWindow;
        windows.replaceAll((stream, room) -> stream == 0 ? room : room + more);
        initialWindow = value;
      }
    }
  }

  /** Whether the server ends the connection, or resets a stream, before patience is over. */
  public boolean isCutOff() {
    try {
      while (true) {
        read();
      }
    } catch (SocketTimeoutException silence) {
      return false;
    } catch (IOException end) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
