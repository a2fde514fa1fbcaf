# The application, built as everywhere else; no server is needed for that.
FROM docker.io/library/eclipse-temurin:25-jdk AS build
WORKDIR /bomstream
COPY . .
RUN ./mvnw -q package -DskipTests -Dserver.skip=true

# The version of liberty.version in pom.xml.
FROM icr.io/appcafe/open-liberty:26.0.0.5-full-java25-openj9-ubi-minimal
COPY --chown=1001:0 server.xml /config/server.xml
COPY --chown=1001:0 liberty/ /config/
COPY --chown=1001:0 --from=build /bomstream/target/lib/ /config/lib/
COPY --chown=1001:0 --from=build /bomstream/target/bomstream.war /config/apps/bomstream.war

# In a container every address is its own; who may reach the ports is decided outside. The consoles'
# port, the last, is open to the container alone until ADMIN_HOST=* is set.
ENV HTTP_HOST=*
EXPOSE 27200 27243 27244
USER 1001
CMD ["sh", "/config/with-files.sh", "/opt/ol/wlp/bin/server", "run", "defaultServer"]
HEALTHCHECK --start-period=60s --interval=15s --timeout=5s --retries=3 \
  CMD curl --fail --silent --output /dev/null "http://localhost:${HTTP_PORT:-27200}/health/ready"
