package org.bomstream.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Optional;
import org.bomstream.identity.control.InvalidToken;
import org.bomstream.identity.control.KeysUnavailable;
import org.bomstream.identity.control.TokenCaller;
import org.bomstream.identity.control.Tokens;
import org.bomstream.problem.FailureProblem;
import org.bomstream.problem.Problem;

/** What a request brings to tell who is calling: a token, or a ticket. */
@ApplicationScoped
public class Credentials {

  @Inject Tokens tokens;
  @Inject TicketDoor tickets;

  /**
   * Uses a ticket up.
   *
   * @return empty where the request brings neither
   * @throws Problem 401 when it does not hold, 429 for too many that did not, 503 when that cannot
   *     be told now
   */
  Optional<TokenCaller> caller(HttpServletRequest request) {
    try {
      var token = BearerToken.of(request);
      return token.isPresent() ? Optional.of(tokens.caller(token.get())) : byTicket(request);
    } catch (InvalidToken e) {
      throw CallerRefusal.invalid(e.detail());
    } catch (KeysUnavailable alreadyLogged) {
      throw CallerRefusal.unavailable();
    } catch (SQLException e) {
      throw FailureProblem.of(e, RequestPath.of(request));
    }
  }

  private Optional<TokenCaller> byTicket(HttpServletRequest request)
      throws InvalidToken, SQLException {
    var ticket = BearerToken.ticket(request);
    return ticket.isPresent()
        ? Optional.of(tickets.redeem(ticket.get(), request))
        : Optional.empty();
  }
}
