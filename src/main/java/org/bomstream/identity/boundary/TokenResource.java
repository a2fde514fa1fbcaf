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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The embedded issuer's door: a name and a password for a token (RFC 6749, section 4.3). */
@Path("auth/token")
@RequestScoped
@Tag(name = "identity")
public class TokenResource {

  private static final String GRANT = "password";

  @Inject EmbeddedIssuer issuer;
  @Inject SignInRules rules;
  @Context HttpServletRequest request;

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Sign in at the embedded issuer",
      description = "For development: alice (acme), bob (globex) and oscar (operator).")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              examples =
                  @ExampleObject(
                      name = "alice",
                      value = "grant_type=password&username=alice&password=bomstream")))
  @APIResponse(
      responseCode = "200",
      description = "A token",
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "token",
                      value =
                          "{\"access_token\":\"eyJ…\",\"token_type\":\"Bearer\","
                              + "\"expires_in\":28800}")))
  @APIResponse(responseCode = "400", description = "invalid_request, invalid_grant, …")
  @APIResponse(responseCode = "403", description = "The caller is not on this machine")
  @APIResponse(responseCode = "404", description = "The embedded issuer is off")
  @APIResponse(responseCode = "429", description = "Too many wrong passwords")
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
      return issuer.signIn(form.fields().get("username"), form.fields().get("password"));
    } catch (KeysUnavailable alreadyLogged) {
      throw Refusals.unavailable();
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
