package org.bomstream.identity.control;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;

/**
 * An issuer's keys where only the issuer is known: its OpenID Connect discovery document, read anew
 * with every fetch, says where they are.
 */
record DiscoveredKeys(String issuer, URL discovery, ResourceRetriever web)
    implements JWKSetSource<SecurityContext> {

  @Override
  public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now, SecurityContext context)
      throws KeySourceException {
    try (var keys = new URLBasedJWKSetSource<>(jwksUri(), web)) {
      return keys.getJWKSet(evaluator, now, context);
    } catch (IOException | ParseException | IllegalArgumentException e) {
      throw new JWKSetUnavailableException("No keys by way of " + discovery, e);
    }
  }

  private URL jwksUri() throws IOException, ParseException {
    var document = JSONObjectUtils.parse(web.retrieveResource(discovery).getContent());
    if (!issuer.equals(document.get("issuer"))) {
      throw new IOException(discovery + " is of another issuer: " + document.get("issuer"));
    }
    return URI.create(JSONObjectUtils.getString(document, "jwks_uri")).toURL();
  }

  @Override
  public void close() {}
}
