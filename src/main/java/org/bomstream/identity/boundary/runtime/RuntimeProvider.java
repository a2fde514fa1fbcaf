package org.bomstream.identity.boundary.runtime;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import org.jspecify.annotations.Nullable;

/** The forms in which Jakarta Authentication wants the one module that serves all alike. */
record RuntimeProvider(RuntimeModule module) implements AuthConfigProvider {

  @Override
  public ServerAuthConfig getServerAuthConfig(
      String layer, String application, CallbackHandler handler) {
    return new Config(layer, application, new Context(module, handler));
  }

  @Override
  public @Nullable ClientAuthConfig getClientAuthConfig(
      String layer, String application, CallbackHandler handler) {
    return null;
  }

  @Override
  public void refresh() {}

  private record Config(String layer, String application, Context context)
      implements ServerAuthConfig {
    @Override
    public ServerAuthContext getAuthContext(
        String id, Subject service, @Nullable Map<String, Object> properties) {
      return context;
    }

    @Override
    public String getMessageLayer() {
      return layer;
    }

    @Override
    public String getAppContext() {
      return application;
    }

    @Override
    public String getAuthContextID(MessageInfo message) {
      return application;
    }

    @Override
    public boolean isProtected() {
      return true;
    }

    @Override
    public void refresh() {}
  }

  private record Context(RuntimeModule module, CallbackHandler handler)
      implements ServerAuthContext {
    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service)
        throws AuthException {
      return module.validate(message, client, handler);
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
      return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) {}
  }
}
