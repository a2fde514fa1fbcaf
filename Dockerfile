# Temurin's JDK and the runtime that pom.xml names, which the tests run on too. No tag of them is given to another image
# later; that of the base's bytes (@sha256:…) belongs behind it, where a registry is at hand to tell it.
FROM docker.io/library/eclipse-temurin:25.0.3_9-jdk-noble AS build
WORKDIR /bomstream
COPY . .
# The history does not come along: --build-arg COMMIT=$(git rev-parse HEAD) tells which sources these are.
ARG COMMIT= COMMIT_TIME=
RUN ./mvnw -q package -DskipTests -Dgit.commit.id=$COMMIT -Dgit.commit.time=$COMMIT_TIME

FROM docker.io/library/eclipse-temurin:25.0.3_9-jre-noble
LABEL org.opencontainers.image.title="Bomstream" \
      org.opencontainers.image.description="Enriches bills of materials as restartable jobs and shows every step live." \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.base.name="docker.io/library/eclipse-temurin:25.0.3_9-jre-noble"

# For the health check.
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*

# What the server writes, as whichever user of group 0 it runs: its work and its keys, its logs, and bodies of requests.
# All else may be read only: docker run --read-only --tmpfs /opt/ol/wlp/output --tmpfs /logs --tmpfs /tmp
# The places are those of the runtime's own images, which its operator for Kubernetes knows.
COPY --from=build /bomstream/.data/openliberty-*/wlp/ /opt/ol/wlp/
RUN mkdir -p /opt/ol/wlp/usr/servers/defaultServer /opt/ol/wlp/output /logs \
    && ln -s /opt/ol/wlp/usr/servers/defaultServer /config \
    && ln -s /opt/ol/wlp/output /output \
    && chown 1001:0 /opt/ol/wlp/output /logs && chmod 770 /opt/ol/wlp/output /logs
ENV WLP_OUTPUT_DIR=/opt/ol/wlp/output LOG_DIR=/logs

COPY server.xml /config/server.xml
COPY liberty/ /config/
COPY --from=build /bomstream/target/lib/ /config/lib/
COPY --from=build /bomstream/target/bomstream.war /config/apps/bomstream.war

# In a container every address is its own; who may reach the ports is decided outside. The consoles'
# port, the last, is open to the container alone until ADMIN_HOST=* is set.
ENV HTTP_HOST=*
# What is logged of runs and streams is seen too: LOG_FORMAT=json makes it JSON.
ENV WLP_LOGGING_CONSOLE_LOGLEVEL=INFO
# Who sends requests here is to see that the server stops, before it does.
ENV STOP_DELAY=PT5S
EXPOSE 27200 27243 27244
USER 1001:0
# Both become the server's own process by exec, so that it gets the signals.
CMD ["sh", "/config/with-files.sh", "/opt/ol/wlp/bin/server", "run", "defaultServer"]
# Whether it lives, and not whether it is ready: no other container would do better without its database.
HEALTHCHECK --start-period=60s --interval=15s --timeout=5s --retries=3 \
  CMD curl --fail --silent --output /dev/null "http://localhost:${HTTP_PORT:-27200}/health/live"
