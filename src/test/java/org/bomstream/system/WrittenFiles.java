package org.bomstream.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.bomstream.launch.Bomstream;

/** All files of a server, of its database too, that were written since then. */
record WrittenFiles(Bomstream server, Instant since) {
  private static final short GZIP = (short) 0x1f8b;

  /**
   * What is found in them.
   *
   * @param search in a file's text, which is unpacked where it was packed
   * @return each with its file
   */
  Set<String> find(Function<String, ? extends Iterable<String>> search) throws IOException {
    var found = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(server.log().getParent().getParent())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        search.apply(text(file)).forEach(one -> found.add(one + " in " + file));
      }
    }
    return found;
  }

  private String text(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(since)
          ? ""
          : new String(unpacked(Files.readAllBytes(file)), ISO_8859_1);
    } catch (NoSuchFileException goneMeanwhile) {
      return "";
    }
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    var packed = bytes.length > 1 && ByteBuffer.wrap(bytes).getShort() == GZIP;
    if (!packed) {
      return bytes;
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
