package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.duration;
import static org.bomstream.settings.declared.Setting.host;
import static org.bomstream.settings.declared.Setting.hostsAndPorts;
import static org.bomstream.settings.declared.Setting.networks;
import static org.bomstream.settings.declared.Setting.number;
import static org.bomstream.settings.declared.Setting.secret;
import static org.bomstream.settings.declared.Setting.serverDuration;
import static org.bomstream.settings.declared.Setting.serverFlag;
import static org.bomstream.settings.declared.Setting.text;
import static org.bomstream.settings.declared.Setting.word;

import org.bomstream.settings.declared.Topic;

/** Where the server listens, and what it holds for all. */
public final class ServerSettings {
  private static final String LEVELS =
      "ONE(?::ONE)*+"
          .replace(
              "ONE",
              "[\\w.*]+=(?:off|fatal|severe|warning|audit|info|config|detail|fine|finer|finest|all)");

  public static final Topic TOPIC =
      new Topic(
          "Server",
          text("HTTP_HOST")
              .or("localhost")
              .ofTheServer()
              .means("address to listen on; `*`, as in the image, is every one"),
          number("HTTP_PORT", -1, 65_535)
              .or(27_200)
              .ofTheServer()
              .means("port for HTTP; -1 is none"),
          number("HTTPS_PORT", -1, 65_535)
              .or(27_243)
              .ofTheServer()
              .means("port for HTTPS; -1 is none"),
          hostsAndPorts("HTTP_ALIASES")
              .or("*:80,*:443")
              .means(
                  "with `ADMIN_ALL`: the `Host` headers taken at these ports, besides any that"
                      + " names one"),
          text("ADMIN_HOST")
              .or("localhost")
              .ofTheServer()
              .means("address where the operators' consoles listen"),
          number("ADMIN_PORT", -1, 65_535)
              .or(27_244)
              .ofTheServer()
              .means("port of the operators' consoles, for HTTPS alone; -1 is none"),
          hostsAndPorts("ADMIN_ALIASES")
              .means("the `Host` headers taken at that port, besides any that names it"),
          serverFlag("admin.all")
              .or(false)
              .means("whether metrics and OpenAPI are there, and not at the public ports"),
          number("HTTP_CONNECTIONS", 1, 1_280_000)
              .or(20_000)
              .ofTheServer()
              .means("open connections at most; streams are what fills them"),
          number("THREADS", 1, 100_000)
              .or(64)
              .ofTheServer()
              .means("threads for requests and for batches"),
          text("KEYSTORE")
              .or("${server.output.dir}/resources/security/key.p12")
              .ofTheServer()
              .means("PKCS12 file with the key for HTTPS; one is made where it is not there"),
          secret("KEYSTORE_PASSWORD").ofTheServer().means("the password of that file"),
          secret("LTPA_PASSWORD")
              .ofTheServer()
              .means("the password of the keys by which the server knows callers again"),
          serverDuration("write.timeout", "1s", "10m")
              .or("15s")
              .means("how long a client may take no byte before it is cut off"),
          duration("stop.delay", "PT0S", "PT10M")
              .or("PT0S")
              .means("after SIGTERM, how long the node is not ready before its ports close"),
          host("HOSTNAME")
              .or("localhost")
              .ofTheServer()
              .means(
                  "tells this node from the others; containers have it, and without it the"
                      + " machine's own name does"),
          word("LOG_FORMAT", "simple or json", "simple|json")
              .or("simple")
              .ofTheServer()
              .means("how lines on standard output are written"),
          word("LOG_LEVELS", "a colon list of loggers with levels", LEVELS)
              .or("org.bomstream.*=info")
              .ofTheServer()
              .means("how much is logged of what"),
          serverFlag("traces").or(false).means("whether what is being done is exported as traces"),
          networks("trusted.proxies").means("proxies whose `X-Forwarded-For` is believed"),
          word(
                  "TRUSTED_HEADER_ORIGIN",
                  "a comma list of addresses; none",
                  "none|[0-9A-Fa-f:.*]+(?:,\\s*[0-9A-Fa-f:.*]+)*+")
              .or("none")
              .ofTheServer()
              .means("IBM's web servers, whose private headers (`$WSSN` and so on) are believed"));

  private ServerSettings() {}
}
