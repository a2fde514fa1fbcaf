#!/bin/sh
# Fails in one line where none of the toolchains files given is of a JDK 25 or newer.
grep -Eqs '<version>[^0-9]*(2[5-9]|[3-9][0-9])' "$@" && exit

echo "Bomstream: no JDK 25 was found. Install one, such as https://adoptium.net," \
  "or say where it is: JAVA25_HOME=/where/it/is ./mvnw" >&2
. "$(dirname "$0")/end-maven.sh"
