# Outlives its parent by a moment: reads "add PID SIGNAL", "del PID" and "dir PATH" lines, and when the parent is gone
# (end of input) stops what is still listed, so that even a killed `npm start` leaves no process behind.
trap '' INT TERM HUP
pids=''
dirs=''
while read -r action subject signal; do
  case $action in
    add) pids="$pids $subject:$signal" ;;
    del)
      kept=''
      for entry in $pids; do [ "${entry%%:*}" = "$subject" ] || kept="$kept $entry"; done
      pids=$kept
      ;;
    dir) dirs="$dirs $subject" ;;
  esac
done
for entry in $pids; do kill -s "${entry#*:}" "${entry%%:*}" 2>/dev/null; done
waited=0
while [ "$waited" -lt 50 ]; do
  alive=''
  for entry in $pids; do kill -0 "${entry%%:*}" 2>/dev/null && alive=yes; done
  [ -z "$alive" ] && break
  sleep 0.2
  waited=$((waited + 1))
done
for entry in $pids; do kill -s KILL "${entry%%:*}" 2>/dev/null; done
for dir in $dirs; do case $dir in */baspasoz-*) rm -rf "$dir" ;; esac; done
