package org.bomstream.liberty.http2;

import java.lang.reflect.Method;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.bomstream.liberty.Reflection;
import org.jspecify.annotations.Nullable;

/**
 * A stream of HTTP/2 as the server keeps it, from its first frame on, as opposed to {@link
 * Http2Stream}: one that is being answered.
 *
 * @param processor the server's
 * @param peer of its connection
 */
record RuntimeStream(Object processor, InetAddress peer) {
  private static final String HERE = "com.ibm.ws.http.channel.h2internal.";
  private static final int ENHANCE_YOUR_CALM = 0xb;
  private static final int ANY = -1;

  /** Its frames are added to what is given, from now on. */
  void receiveInto(List<byte[]> frames) throws ReflectiveOperationException {
    Reflection.set(processor, "dataPayload", frames);
  }

  @SuppressWarnings("unchecked")
  List<byte[]> received() throws ReflectiveOperationException {
    var frames = (List<byte[]>) Reflection.get(processor, "dataPayload");
    return frames == null ? List.of() : List.copyOf(frames);
  }

  /** The server then takes what it finds as the length, whatever was announced. */
  void expectAnyLength() {
    try {
      Reflection.set(processor, "expectedContentLength", ANY);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(changed);
    }
  }

  /** What is known of it when its first data come. */
  Http2Head head() {
    try {
      Object link = asked(processor, "getWrappedInboundLink");
      var first = (Map<?, ?>) Reflection.get(link, "pseudoHeaders");
      var fields = (List<?>) Reflection.get(link, "headers");
      return new Http2Head(
          peer,
          text(first, ":method"),
          text(first, ":path"),
          (int) Objects.requireNonNull(Reflection.get(processor, "expectedContentLength")),
          fields != null && bearsToken(fields));
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(changed);
    }
  }

  private static String text(@Nullable Map<?, ?> fields, String name) {
    return fields != null && fields.get(name) instanceof String text ? text : "";
  }

  private static boolean bearsToken(List<?> fields) throws ReflectiveOperationException {
    for (Object field : fields) {
      if ("authorization".equals(Reflection.ask(field, "getName"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether its client has said all that it has to say. */
  boolean hasAll() throws ReflectiveOperationException {
    return (boolean) asked(processor, "getEndStream");
  }

  boolean isClosed() throws ReflectiveOperationException {
    return (boolean) asked(processor, "isStreamClosed");
  }

  /** Whether nothing but its number was said yet. */
  boolean isIdle() throws ReflectiveOperationException {
    return "IDLE".equals(String.valueOf(Reflection.get(processor, "state")));
  }

  /** For which the server resets it, and keeps the connection. */
  Exception refusal() {
    try {
      ClassLoader server = processor.getClass().getClassLoader();
      Exception refusal =
          Class.forName(HERE + "exceptions.EnhanceYourCalmException", true, server)
              .asSubclass(Exception.class)
              .getConstructor(String.class)
              .newInstance("more than is taken");
      refusal.getClass().getMethod("setConnectionError", boolean.class).invoke(refusal, false);
      return refusal;
    } catch (ReflectiveOperationException changed) {
      return new IllegalStateException(changed);
    }
  }

  /** Lets go of what nobody has read, or will read again. */
  void forgetRead() throws ReflectiveOperationException {
    if (Reflection.get(processor, "streamReadReady") instanceof Queue<?> buffers) {
      buffers.clear();
    }
  }

  /** Tells its client that it is over. May wait for whoever writes to this stream. */
  void reset() throws ReflectiveOperationException {
    ClassLoader server = processor.getClass().getClassLoader();
    Object frame =
        Class.forName(HERE + "frames.FrameRstStream", true, server)
            .getConstructor(int.class, int.class, boolean.class)
            .newInstance(asked(processor, "getId"), ENHANCE_YOUR_CALM, false);
    Object out =
        Class.forName(HERE + "Constants$Direction", true, server).getField("WRITING_OUT").get(null);
    method("processNextFrame").invoke(processor, frame, out);
  }

  private static Object asked(Object whom, String method) throws ReflectiveOperationException {
    return Objects.requireNonNull(Reflection.ask(whom, method));
  }

  private Method method(String name) throws NoSuchMethodException {
    return Arrays.stream(processor.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow(NoSuchMethodException::new);
  }
}
