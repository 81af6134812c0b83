#!/usr/bin/env bash
# Starts a server that follows the one named in FOLLOWS, copying it first where there is no data yet; or a primary where nobody is named.
# The rest is done by the entry point of the image.
set -euo pipefail

if [[ -n "${FOLLOWS:-}" ]]; then
  if [[ ! -s "$PGDATA/PG_VERSION" ]]; then
    find "$PGDATA" -mindepth 1 -delete # A copy that was interrupted is of no use.
    # --write-recovery-conf keeps the password with the data: the connection to the primary needs it at every start.
    PGPASSWORD="$(<"${SECRETS:-/run/secrets}/standby_password")" pg_basebackup --pgdata="$PGDATA" --write-recovery-conf --checkpoint=fast \
      --create-slot --slot="$HOSTNAME" --dbname="host=$FOLLOWS port=${FOLLOWS_PORT:-5432} user=standby application_name=$HOSTNAME"
    # A copy names itself among those a commit waits for. Once promoted it has nobody to wait for.
    echo "synchronous_standby_names = ''" >>"$PGDATA/postgresql.auto.conf"
  elif [[ ! -e "$PGDATA/standby.signal" ]]; then
    echo "$HOSTNAME holds the data of a primary, yet is to follow $FOLLOWS. If $HOSTNAME was promoted, let it follow nobody (.env)." >&2
    echo "Only if $FOLLOWS was promoted in its place, remove the volume of $HOSTNAME; it is made again." >&2
    exit 1
  fi
fi

exec "${ENTRY_POINT:-docker-entrypoint.sh}" "$@"
