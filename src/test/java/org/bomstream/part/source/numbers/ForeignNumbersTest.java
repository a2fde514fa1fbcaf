package org.bomstream.part.source.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.junit.jupiter.api.Test;

/** What is no number of our families, and what was one before it was damaged. */
class ForeignNumbersTest {
  private static final int AT_LEAST = 200;

  private final Random random = new Random(20_260_101);

  @Test
  void readsNoNumberOfAnotherFamily() throws IOException {
    Set<String> foreign = numbers("/numbers/foreign.txt");

    assertThat(foreign).hasSizeGreaterThan(AT_LEAST);
    assertThat(foreign).filteredOn(ForeignNumbersTest::isRead).isEmpty();
  }

  @Test
  void readsTheLegalNumbersThatAreDamagedBelow() throws IOException {
    assertThat(numbers("/numbers/legal.txt"))
        .hasSizeGreaterThan(AT_LEAST / 4)
        .allMatch(ForeignNumbersTest::isRead);
  }

  @Test
  void readsNoDamagedNumber() throws IOException {
    Set<String> legal = numbers("/numbers/legal.txt");
    List<String> damaged = new ArrayList<>();
    for (String number : legal) {
      damages().map(damage -> damage.apply(number)).forEach(damaged::add);
    }
    damaged.removeAll(legal);

    assertThat(damaged).hasSizeGreaterThan(AT_LEAST);
    assertThat(damaged).filteredOn(ForeignNumbersTest::isRead).isEmpty();
  }

  private Stream<UnaryOperator<String>> damages() {
    return Stream.of(
        ForeignNumbersTest::letterForDigit,
        this::strangeCharacter,
        number -> number.substring(0, number.length() - 4),
        number -> number.substring(0, 5) + number.substring(4),
        number -> number + "9Q",
        number -> number + number,
        number -> number.replaceFirst("\\d{2,}", "9999"));
  }

  /** What a person types who does not see the difference. */
  private static String letterForDigit(String number) {
    int zero = number.lastIndexOf('0');
    return zero >= 0
        ? number.substring(0, zero) + 'O' + number.substring(zero + 1)
        : number.replace('1', 'I');
  }

  private String strangeCharacter(String number) {
    int at = random.nextInt(number.length());
    return number.substring(0, at) + "?_*#%".charAt(random.nextInt(5)) + number.substring(at + 1);
  }

  private static boolean isRead(String number) {
    return PartNumberSystems.read(number, null) instanceof NumberReading.Read;
  }

  private static Set<String> numbers(String resource) throws IOException {
    try (InputStream text = ForeignNumbersTest.class.getResourceAsStream(resource)) {
      Set<String> numbers = new LinkedHashSet<>();
      new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split("\\s+")))
          .filter(number -> !number.isEmpty())
          .forEach(numbers::add);
      return numbers;
    }
  }
}
