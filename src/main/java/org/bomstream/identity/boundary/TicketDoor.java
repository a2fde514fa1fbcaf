package org.bomstream.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bomstream.identity.control.InvalidToken;
import org.bomstream.identity.control.Tickets;
import org.bomstream.identity.control.TokenCaller;
import org.bomstream.problem.Problem;
import org.bomstream.quota.AddressQuotas;

/**
 * Takes tickets, which anybody can make up, to the database. Who brings many that do not hold is
 * sent away without it; and all together use a few connections, which leaves those that members
 * need.
 */
@ApplicationScoped
class TicketDoor {
  private static final int AT_ONCE = 8;
  private static final int PATIENCE_MILLIS = 100;

  @Inject Tickets tickets;
  @Inject AddressQuotas quotas;
  @Inject RequestOrigin origin;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * Uses the ticket up.
   *
   * @throws InvalidToken when it does not hold
   * @throws Problem 429 when too many of this address did not; 503 when many are looked up
   */
  TokenCaller redeem(String ticket, HttpServletRequest request) throws InvalidToken, SQLException {
    if (!Tickets.isLikeOne(ticket)) {
      throw Tickets.refused();
    }
    InetAddress network = origin.network(request);
    quotas.ticket(network);
    takePlace();
    try {
      return tickets.redeem(ticket, StreamAddress.purpose(request));
    } catch (InvalidToken wrong) {
      quotas.ticketWasWrong(network);
      throw wrong;
    } finally {
      places.release();
    }
  }

  private void takePlace() {
    try {
      if (places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(503, "Service Unavailable", "Many tickets are being looked up; try again.")
        .header("Retry-After", "2");
  }
}
