#!/bin/sh
# Starts the server with what it reads itself from files: sh with-files.sh server run bomstream.
# Where DATABASE_PASSWORD_FILE names a file, that becomes DATABASE_PASSWORD, and so for each variable of server.xml.
# Where both are given, or the file cannot be read, is empty or over 64 kB, all stays as it is: the application then names it.
cr=$(printf '\r')
for name in $(sed -n 's/.*<variable name="\([A-Z_]*\)" defaultValue=.*/\1/p' "$(dirname "$0")/server.xml"); do
  eval "value=\${$name:-} file=\${${name}_FILE:-}"
  if [ -z "$value" ] && [ -f "$file" ] && [ -r "$file" ] && [ -s "$file" ] && [ "$(wc -c <"$file")" -le 65536 ]; then
    value=$(cat "$file")
    export "$name=${value%"$cr"}"
    unset "${name}_FILE"
  fi
done
exec "$@"
