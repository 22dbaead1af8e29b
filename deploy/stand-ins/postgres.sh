#!/bin/bash
# As the official image: a database is made at the first start, with POSTGRES_PASSWORD for the superuser.
set -euo pipefail
export PGDATA=/var/lib/postgresql/18/docker
as_postgres() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  install -d -o postgres -g postgres -m 700 "$PGDATA"
  password=$(mktemp) && printf '%s\n' "$POSTGRES_PASSWORD" > "$password" && chown postgres "$password"
  as_postgres /opt/postgres/bin/initdb --pgdata="$PGDATA" --username=postgres --auth=scram-sha-256 --encoding=UTF8 \
    --locale=C.UTF-8 --no-instructions --pwfile="$password"
  rm "$password"
  echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
fi
exec setpriv --reuid=postgres --regid=postgres --clear-groups /opt/postgres/bin/postgres -D "$PGDATA" \
  -c listen_addresses='*' -c unix_socket_directories= "${@:2}"
