package org.bomstream.part.source.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.avx.KyoceraAvx;
import org.bomstream.part.source.numbers.bourns.Bourns;
import org.bomstream.part.source.numbers.chemicon.ChemiCon;
import org.bomstream.part.source.numbers.cts.Cts;
import org.bomstream.part.source.numbers.fenghua.Fenghua;
import org.bomstream.part.source.numbers.fojan.Fojan;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.bomstream.part.source.numbers.grammar.NumberReading.Fault;
import org.bomstream.part.source.numbers.grammar.NumberReading.Foreign;
import org.bomstream.part.source.numbers.grammar.NumberReading.Read;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.johanson.Johanson;
import org.bomstream.part.source.numbers.kemet.Kemet;
import org.bomstream.part.source.numbers.koa.Koa;
import org.bomstream.part.source.numbers.multicomp.Multicomp;
import org.bomstream.part.source.numbers.murata.Murata;
import org.bomstream.part.source.numbers.nic.NicComponents;
import org.bomstream.part.source.numbers.nichicon.Nichicon;
import org.bomstream.part.source.numbers.panasonic.Panasonic;
import org.bomstream.part.source.numbers.ralec.Ralec;
import org.bomstream.part.source.numbers.rohm.Rohm;
import org.bomstream.part.source.numbers.samsung.Samsung;
import org.bomstream.part.source.numbers.stackpole.Stackpole;
import org.bomstream.part.source.numbers.sunlord.Sunlord;
import org.bomstream.part.source.numbers.susumu.Susumu;
import org.bomstream.part.source.numbers.taiyoyuden.TaiyoYuden;
import org.bomstream.part.source.numbers.tdk.Tdk;
import org.bomstream.part.source.numbers.te.TeConnectivity;
import org.bomstream.part.source.numbers.tt.TtElectronics;
import org.bomstream.part.source.numbers.uniroyal.UniRoyal;
import org.bomstream.part.source.numbers.viking.Viking;
import org.bomstream.part.source.numbers.vishay.Vishay;
import org.bomstream.part.source.numbers.walsin.Walsin;
import org.bomstream.part.source.numbers.wuerth.Wuerth;
import org.bomstream.part.source.numbers.yageo.Yageo;
import org.jspecify.annotations.Nullable;

/** All families whose part numbers can be read, and which of them a number is to be read by. */
public final class PartNumberSystems {

  /** Every family; numbers are picked by how they begin, so that the order does not matter. */
  public static final List<PartNumberSystem> ALL =
      Stream.of(
              Bourns.SYSTEMS,
              ChemiCon.SYSTEMS,
              Cts.SYSTEMS,
              Fenghua.SYSTEMS,
              Fojan.SYSTEMS,
              Johanson.SYSTEMS,
              Kemet.SYSTEMS,
              Koa.SYSTEMS,
              KyoceraAvx.SYSTEMS,
              Multicomp.SYSTEMS,
              Murata.SYSTEMS,
              NicComponents.SYSTEMS,
              Nichicon.SYSTEMS,
              Panasonic.SYSTEMS,
              Ralec.SYSTEMS,
              Rohm.SYSTEMS,
              Samsung.SYSTEMS,
              Stackpole.SYSTEMS,
              Sunlord.SYSTEMS,
              Susumu.SYSTEMS,
              TaiyoYuden.SYSTEMS,
              Tdk.SYSTEMS,
              TeConnectivity.SYSTEMS,
              TtElectronics.SYSTEMS,
              UniRoyal.SYSTEMS,
              Viking.SYSTEMS,
              Vishay.SYSTEMS,
              Walsin.SYSTEMS,
              Wuerth.SYSTEMS,
              Yageo.SYSTEMS)
          .flatMap(List::stream)
          .toList();

  /** No number that can be read is shorter, or longer. */
  private static final int SHORTEST = 6;

  private static final int LONGEST = 40;
  private static final int BITS = 7;
  private static final int TABLE = 1 << (BITS + BITS);
  private static final PartNumberSystem[][] BY_BEGINNING = byBeginning();
  private static final NamedMakers MAKERS = new NamedMakers();

  private PartNumberSystems() {}

  /**
   * Reads a part number by its maker's rules.
   *
   * @param mpn in any case; blanks, and full stops at the end, count for nothing
   * @param maker as a BOM writes it; null where it does not say, as {@code generic} does not. A
   *     number is never read as another maker's
   * @return a fault where the number begins like a family's and is wrong later; where two makers
   *     would read it and none is named, a fault as well
   */
  public static NumberReading read(String mpn, @Nullable String maker) {
    String number = plain(mpn);
    if (number.length() < SHORTEST || number.length() > LONGEST) {
      return NumberReading.FOREIGN;
    }
    NumberReading best = NumberReading.FOREIGN;
    for (PartNumberSystem system : BY_BEGINNING[beginning(number)]) {
      NumberReading next = system.read(number);
      if (isOurs(next, system, maker)) {
        best = better(best, next, number);
      }
    }
    return best;
  }

  /** A fault after so few characters that the number may be anyone's is none. */
  private static boolean isOurs(
      NumberReading reading, PartNumberSystem system, @Nullable String maker) {
    return switch (reading) {
      case Foreign _ -> false;
      case Fault fault when !MAKERS.isNamed(maker) -> fault.understood() >= system.tellsFrom();
      case Fault _, Read _ -> MAKERS.mayBe(maker, system.maker());
    };
  }

  private static NumberReading better(NumberReading best, NumberReading next, String number) {
    return switch (best) {
      case Foreign _ -> next;
      case Fault fault ->
          next instanceof Read || understood(next) > fault.understood() ? next : best;
      case Read read -> next instanceof Read other ? both(read, other, number) : best;
    };
  }

  private static int understood(NumberReading reading) {
    return reading instanceof Fault fault ? fault.understood() : -1;
  }

  private static Fault both(Read one, Read other, String number) {
    return new Fault(
        one.system(),
        "reads as " + other.system() + " as well, so that only the maker tells which it is",
        number.length());
  }

  private static String plain(String mpn) {
    String upper = mpn.toUpperCase(Locale.ROOT);
    String number = upper.indexOf(' ') < 0 ? upper : upper.replace(" ", "");
    int end = number.length();
    while (end > 0 && number.charAt(end - 1) == '.') {
      end--;
    }
    return number.substring(0, end);
  }

  private static PartNumberSystem[][] byBeginning() {
    var systems = new PartNumberSystem[TABLE][0];
    for (PartNumberSystem system : ALL) {
      system.prefixes().stream()
          .mapToInt(PartNumberSystems::beginning)
          .distinct()
          .forEach(two -> systems[two] = with(systems[two], system));
    }
    return systems;
  }

  private static PartNumberSystem[] with(PartNumberSystem[] systems, PartNumberSystem one) {
    PartNumberSystem[] more = Arrays.copyOf(systems, systems.length + 1);
    more[systems.length] = one;
    return more;
  }

  /** The first two characters as one number; what is no ASCII begins no number of ours. */
  private static int beginning(String number) {
    int beginning = (number.charAt(0) << BITS) | number.charAt(1);
    return beginning < TABLE ? beginning : 0;
  }
}
