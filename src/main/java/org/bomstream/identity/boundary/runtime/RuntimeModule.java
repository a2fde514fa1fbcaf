package org.bomstream.identity.boundary.runtime;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.bomstream.problem.Problem;
import org.bomstream.problem.ProblemJson;

/** Whom, and what, one of the server's own applications gets to see. */
record RuntimeModule(Passwords passwords) {
  private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";

  AuthStatus validate(MessageInfo message, Subject client, CallbackHandler handler)
      throws AuthException {
    var request = (HttpServletRequest) message.getRequestMessage();
    var response = (HttpServletResponse) message.getResponseMessage();
    try {
      if (Boolean.parseBoolean(String.valueOf(message.getMap().get(MANDATORY)))) {
        passwords.check(request, client, handler);
      } else {
        OpenPages.check(request);
        message.setResponseMessage(OpenPages.ours(response));
        var nobody = new CallerPrincipalCallback(client, (Principal) null);
        handler.handle(new Callback[] {nobody});
      }
      return AuthStatus.SUCCESS;
    } catch (Problem refusal) {
      return refuse(refusal, response);
    } catch (IOException | UnsupportedCallbackException e) {
      throw new AuthException(e);
    }
  }

  private static AuthStatus refuse(Problem refusal, HttpServletResponse response)
      throws AuthException {
    try {
      ProblemJson.write(refusal, response);
      response.flushBuffer();
      // At a SEND_FAILURE, the runtime would write the path into its log, with what is in it.
      return AuthStatus.SEND_SUCCESS;
    } catch (IOException e) {
      throw new AuthException(e);
    }
  }
}
