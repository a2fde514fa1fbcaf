#!/bin/sh
# Runs the launcher for ./mvnw. On a terminal it gets a process group of its own in the foreground:
# Ctrl-C then reaches it alone, and the prompt comes back when all has stopped. Ctrl-Z does nothing:
# a suspended server would lose its runs and its clients.
case $(ps -o stat= -p $$ 2>/dev/null) in
  *+*) trap '' TSTP TTIN; set -m; set -- -Dbomstream.terminal=yes "$@" ;;
esac

"$TOOLCHAIN_JAVA_HOME/bin/java" -Dbomstream.parent="$PPID" "$@"
code=$?
set +m

case $code in
  0|129|130|143) exit 0 ;; # stopped by a person or by the end of the terminal
  1) ;;                    # the launcher has said in one line why
  *) echo "Bomstream: the launcher has ended with code $code; the next start clears what it left" >&2 ;;
esac
. "$(dirname "$0")/end-maven.sh"
