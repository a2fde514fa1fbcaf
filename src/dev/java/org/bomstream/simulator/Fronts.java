package org.bomstream.simulator;

import java.time.Clock;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.front.Front;
import org.bomstream.simulator.front.digikey.DigiKeyFront;
import org.bomstream.simulator.front.element14.Element14Front;
import org.bomstream.simulator.front.jlcpcb.JlcpcbFront;
import org.bomstream.simulator.front.lcsc.LcscFront;
import org.bomstream.simulator.front.mouser.MouserFront;
import org.bomstream.simulator.front.nexar.NexarFront;
import org.bomstream.simulator.front.own.OwnFront;
import org.bomstream.simulator.front.tme.TmeFront;

/** How each supplier speaks. */
final class Fronts {
  private Fronts() {}

  static Front of(Shop shop, Clock clock) {
    return switch (shop) {
      case DIGIKEY -> new DigiKeyFront(clock);
      case MOUSER -> new MouserFront();
      case NEXAR -> new NexarFront(clock);
      case ELEMENT14 -> new Element14Front();
      case TME -> new TmeFront(clock);
      case LCSC -> new LcscFront(clock);
      case JLCPCB -> new JlcpcbFront(clock);
      case OWN -> new OwnFront(clock);
    };
  }
}
