package org.bomstream.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The ways in which an input is made worse, as opposed to how many at once ({@link Mutation}). */
final class Edits {
  private static final int LONGEST_PIECE = 64;

  private final Random random;
  private final List<byte[]> seeds;
  private final List<byte[]> words;
  private final int longest;
  private final List<UnaryOperator<byte[]>> all =
      List.of(
          this::flip,
          this::set,
          this::insert,
          this::insert,
          this::insert,
          this::truncate,
          this::drop,
          this::repeat,
          this::splice,
          this::number,
          this::number);

  Edits(Random random, List<byte[]> seeds, List<byte[]> words, int longest) {
    this.random = random;
    this.seeds = seeds;
    this.words = words;
    this.longest = longest;
  }

  byte[] any(byte[] input) {
    byte[] edited = input.length == 0 ? insert(input) : one(all).apply(input);
    return edited.length > longest ? Arrays.copyOf(edited, longest) : edited;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private byte[] flip(byte[] input) {
    byte[] edited = input.clone();
    int at = random.nextInt(edited.length);
    edited[at] = (byte) (edited[at] ^ (1 << random.nextInt(Byte.SIZE)));
    return edited;
  }

  private byte[] set(byte[] input) {
    byte[] edited = input.clone();
    edited[random.nextInt(edited.length)] = (byte) random.nextInt();
    return edited;
  }

  private byte[] insert(byte[] input) {
    int at = random.nextInt(input.length + 1);
    return replaced(input, at, at, one(words), 1);
  }

  private byte[] truncate(byte[] input) {
    return Arrays.copyOf(input, random.nextInt(input.length));
  }

  private byte[] drop(byte[] input) {
    int at = random.nextInt(input.length);
    return replaced(input, at, endOfPiece(at, input), new byte[0], 0);
  }

  /** As often as a number of so many binary digits says: a few times as likely as very often. */
  private byte[] repeat(byte[] input) {
    int at = random.nextInt(input.length);
    int end = endOfPiece(at, input);
    int most = Integer.SIZE - Integer.numberOfLeadingZeros(longest / (end - at));
    int times = 1 << random.nextInt(Math.max(1, most));
    return replaced(input, at, end, Arrays.copyOfRange(input, at, end), times);
  }

  private byte[] splice(byte[] input) {
    byte[] other = one(seeds);
    int from = random.nextInt(other.length + 1);
    byte[] tail = Arrays.copyOfRange(other, from, other.length);
    return replaced(input, random.nextInt(input.length), input.length, tail, 1);
  }

  /** The next number becomes an extreme one. */
  private byte[] number(byte[] input) {
    int at = random.nextInt(input.length);
    while (at < input.length && !isDigit(input[at])) {
      at++;
    }
    int end = at;
    while (end < input.length && isDigit(input[end])) {
      end++;
    }
    byte[] extreme = one(Words.NUMBERS).getBytes(ISO_8859_1);
    return at == end ? flip(input) : replaced(input, at, end, extreme, 1);
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  private int endOfPiece(int at, byte[] input) {
    return at + 1 + random.nextInt(Math.min(LONGEST_PIECE, input.length - at));
  }

  private static byte[] replaced(byte[] input, int from, int to, byte[] by, int times) {
    var edited = new ByteArrayOutputStream(input.length + by.length * times);
    edited.write(input, 0, from);
    for (int i = 0; i < times; i++) {
      edited.writeBytes(by);
    }
    edited.write(input, to, input.length - to);
    return edited.toByteArray();
  }
}
