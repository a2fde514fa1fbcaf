package org.bomstream.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.identity.control.EmbeddedIssuer;
import org.bomstream.identity.control.KeysUnavailable;

/** The embedded issuer's door: a name and a password for a token (RFC 6749, section 4.3). */
@Path("auth/token")
@RequestScoped
public class TokenResource {

  private static final String GRANT = "password";

  @Inject EmbeddedIssuer issuer;
  @Inject SignInRules rules;
  @Context HttpServletRequest request;

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  public Response signIn(InputStream body) throws IOException {
    rules.check(request);
    return SignInForm.read(body)
        .map(this::answer)
        .orElseGet(() -> refused("invalid_request", "The form is too long or malformed."));
  }

  private Response answer(SignInForm form) {
    if (form.field("grant_type").filter(grant -> !grant.equals(GRANT)).isPresent()) {
      return refused("unsupported_grant_type", "grant_type is password, nothing else.");
    }
    if (!Stream.of("grant_type", "username", "password").allMatch(form::has)) {
      return refused("invalid_request", "grant_type, username and password are needed.");
    }
    return token(form).map(TokenResource::signedIn).orElseGet(this::wrong);
  }

  private Optional<String> token(SignInForm form) {
    try {
      return issuer.signIn(
          form.field("username").orElseThrow(), form.field("password").orElseThrow());
    } catch (KeysUnavailable alreadyLogged) {
      throw CallerRefusal.unavailable();
    }
  }

  private Response wrong() {
    rules.failed(request);
    return refused("invalid_grant", "There is no such user, or that is not the password.");
  }

  private static Response signedIn(String token) {
    return Response.ok(
            Map.of(
                "access_token",
                token,
                "token_type",
                "Bearer",
                "expires_in",
                EmbeddedIssuer.LIFETIME.toSeconds()))
        .build();
  }

  private static Response refused(String error, String description) {
    return Response.status(400)
        .entity(Map.of("error", error, "error_description", description))
        .build();
  }
}
