package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.flag;
import static org.bomstream.settings.declared.Setting.list;
import static org.bomstream.settings.declared.Setting.number;
import static org.bomstream.settings.declared.Setting.serverDuration;
import static org.bomstream.settings.declared.Setting.text;

import org.bomstream.settings.declared.Topic;

/** Where the server listens, and what it holds for all. */
public final class ServerSettings {
  private static final String ALIAS = "(\\*|[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+]):\\d{1,5}";

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
          list("HTTP_ALIASES", "hosts with ports (`*:443`)", ALIAS)
              .or("*:80,*:443")
              .ofTheServer()
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
          list("ADMIN_ALIASES", "hosts with ports (`*:443`)", ALIAS)
              .ofTheServer()
              .means("the `Host` headers taken at that port, besides any that names it"),
          flag("admin.all")
              .or(false)
              .ofTheServer()
              .means("whether metrics and OpenAPI are there, and not at the public ports"),
          number("HTTP_CONNECTIONS", 1, 1_280_000)
              .or(20_000)
              .ofTheServer()
              .means("open connections at most; streams are what fills them"),
          number("THREADS", 1, 100_000)
              .or(64)
              .ofTheServer()
              .means("threads for requests and for batches"),
          serverDuration("write.timeout", "1s", "10m")
              .or("15s")
              .means("how long a client may take no byte before it is cut off"),
          text("hostname").means("tells this node from the others; containers have it"),
          list("trusted.proxies", "addresses and networks (CIDR)", "[0-9A-Fa-f:.]+(/\\d{1,3})?")
              .means("proxies whose `X-Forwarded-For` is believed"),
          list("TRUSTED_HEADER_ORIGIN", "addresses; none")
              .or("none")
              .ofTheServer()
              .means("IBM's web servers, whose private headers (`$WSSN` and so on) are believed"));

  private ServerSettings() {}
}
