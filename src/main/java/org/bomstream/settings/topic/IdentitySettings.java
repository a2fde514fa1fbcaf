package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.flag;
import static org.bomstream.settings.declared.Setting.list;
import static org.bomstream.settings.declared.Setting.origins;
import static org.bomstream.settings.declared.Setting.secret;
import static org.bomstream.settings.declared.Setting.text;
import static org.bomstream.settings.declared.Setting.webAddress;

import org.bomstream.settings.declared.Topic;

/** Whose tokens are believed, and who may sign in. */
public final class IdentitySettings {
  public static final Topic TOPIC =
      new Topic(
          "Identity",
          text("jwt.issuer").means("the identity provider whose tokens are believed"),
          webAddress("jwt.jwks.uri")
              .means("address of the provider's keys; found by discovery where it is left out"),
          list("jwt.audience", "audiences")
              .means("one must be in `aud`, or be `azp`; left out, it is not checked"),
          secret("jwt.secret").means("32 bytes or more; allows HS256"),
          text("jwt.organization.claim")
              .or("organization_id")
              .means("the claim that names the tenant, or a path such as `a.b`"),
          text("jwt.roles.claim")
              .or("groups")
              .means("the claim that lists the roles, or a path such as `realm_access.roles`"),
          flag("dev.login").or(false).means("whether the embedded issuer signs people in"),
          flag("dev.login.remote")
              .or(false)
              .means("whether it signs in callers from other machines too"),
          secret("dev.password").or("bomstream").means("the password of its users"),
          secret("admin.api.token").means("a static bearer token with the role `operator`"),
          text("ADMIN_USER").or("admin").ofTheServer().means("the user of the operators' console"),
          secret("ADMIN_PASSWORD")
              .ofTheServer()
              .means("password of the operators' console; without it, nobody can sign in"),
          origins("cors.origins").means("origins whose pages may call; a JSON array does too"),
          flag("cors.allow.credentials")
              .or(true)
              .means("whether those pages' cookies and HTTP authentication may go along"));

  private IdentitySettings() {}
}
