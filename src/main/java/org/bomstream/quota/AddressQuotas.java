package org.bomstream.quota;

import io.github.bucket4j.TimeMeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one address may try what nobody has let it in for, on this node. */
@ApplicationScoped
public class AddressQuotas {
  @Inject
  @ConfigProperty(name = "sign-ins.per-address")
  int signInsPerAddress;

  @Inject
  @ConfigProperty(name = "wrong-tickets.per-address")
  int wrongTicketsPerAddress;

  TimeMeter time = TimeMeter.SYSTEM_NANOTIME;

  private Rate signIns;
  private Rate wrongTickets;

  @PostConstruct
  void open() {
    signIns = new Rate("sign_ins_per_minute", "address", signInsPerAddress, time);
    wrongTickets = new Rate("wrong_tickets_per_minute", "address", wrongTicketsPerAddress, time);
  }

  /**
   * An attempt to sign in, right or wrong.
   *
   * @throws QuotaExceeded when there were too many
   */
  public void signIn(InetAddress address) {
    signIns.take(address.getHostAddress());
  }

  /**
   * A ticket is about to be looked up.
   *
   * @throws QuotaExceeded when too many of this address were wrong
   */
  public void ticket(InetAddress address) {
    wrongTickets.check(address.getHostAddress());
  }

  public void ticketWasWrong(InetAddress address) {
    wrongTickets.count(address.getHostAddress());
  }
}
