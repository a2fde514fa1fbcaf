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
# Without keys the server speaks no HTTPS, and refuses every caller. Where nobody has said with which passwords they are
# kept, some are drawn, and kept beside what the server writes, so that they hold as long as the keys do.
drawn() {
  kept="${WLP_OUTPUT_DIR:-/tmp}/$1"
  [ -s "$kept" ] || (mkdir -p "${kept%/*}" && umask 077 && head -c 24 /dev/urandom | base64 >"$kept") 2>/dev/null
  cat "$kept" 2>/dev/null || head -c 24 /dev/urandom | base64
}
if [ -z "${keystore_password:-}" ] && ! grep -qs '^keystore_password=' "$(dirname "$0")/server.env"; then
  [ -n "${KEYSTORE_PASSWORD:-}" ] || export KEYSTORE_PASSWORD="$(drawn keystore-password)"
  [ -n "${LTPA_PASSWORD:-}${ltpa_keys_password:-}" ] || export LTPA_PASSWORD="$(drawn ltpa-password)"
fi
# Before the server has read its configuration, it asks the runtime's own variable.
[ "${LOG_FORMAT:-}" != json ] || export WLP_LOGGING_CONSOLE_FORMAT=JSON
exec "$@"
