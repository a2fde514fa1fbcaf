package org.bomstream.bom.control.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of files, packed, and cut into pieces: a file is never held whole, and no connection is
 * held while a slow client takes it.
 */
@ApplicationScoped
@Transactional
public class FilePieces {
  private static final int PIECE_BYTES = 256 * 1024;

  private static final String INSERT =
      "insert into kept_file_piece (file_id, number, packed) values (?1, ?2, ?3)";

  @PersistenceContext EntityManager em;
  @Inject PieceReader pieces;

  /** Writes them, in the caller's transaction. */
  void write(UUID file, Path content) throws IOException {
    try (OutputStream packed = new GZIPOutputStream(new Cut(file), PIECE_BYTES)) {
      Files.copy(content, packed);
    }
  }

  /** The file's bytes, to be closed. */
  InputStream read(UUID file) throws IOException {
    return new GZIPInputStream(new Joined(file), PIECE_BYTES);
  }

  /** Cuts what is written to it. */
  private final class Cut extends OutputStream {
    private final UUID file;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE_BYTES);
    private int number;

    Cut(UUID file) {
      this.file = file;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      int left = length;
      while (left > 0) {
        int fits = Math.min(left, PIECE_BYTES - piece.size());
        piece.write(bytes, from + length - left, fits);
        left -= fits;
        if (piece.size() == PIECE_BYTES) {
          keep();
        }
      }
    }

    private void keep() {
      em.createNativeQuery(INSERT)
          .setParameter(1, file)
          .setParameter(2, ++number)
          .setParameter(3, piece.toByteArray())
          .executeUpdate();
      piece.reset();
    }

    @Override
    public void close() {
      if (piece.size() > 0) {
        keep();
      }
    }
  }

  /** Reads one piece after the other. */
  private final class Joined extends InputStream {
    private final UUID file;
    private InputStream piece = InputStream.nullInputStream();
    private int number;

    Joined(UUID file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = piece.read(into, from, length);
      if (read >= 0 || !next()) {
        return read;
      }
      return piece.read(into, from, length);
    }

    private boolean next() {
      Optional<byte[]> next = pieces.find(file, ++number);
      next.ifPresent(bytes -> piece = new ByteArrayInputStream(bytes));
      return next.isPresent();
    }
  }
}
