#!/usr/bin/env bash
# Runs once, when the first server makes its data: the database, its users, and that a commit waits for a standby.
set -euo pipefail

secrets="${SECRETS:-/run/secrets}"

psql --username=postgres --dbname=postgres --quiet --set=ON_ERROR_STOP=1 \
  --set=corpus_password="$(<"$secrets/corpus_password")" --set=standby_password="$(<"$secrets/standby_password")" <<'SQL'
CREATE ROLE policydiff LOGIN PASSWORD :'corpus_password';
CREATE ROLE standby LOGIN REPLICATION PASSWORD :'standby_password';
CREATE DATABASE policy OWNER policydiff TEMPLATE template0 ENCODING 'UTF8';
REVOKE CONNECT ON DATABASE policy FROM PUBLIC;

-- A standby that is away keeps its place for so much log; after that it must be made again.
ALTER SYSTEM SET max_slot_wal_keep_size = '4GB';
-- Holds from the next start, which comes after this script. It must not hold now, as there is no standby yet.
ALTER SYSTEM SET synchronous_standby_names = 'db2';
SQL

echo "host replication standby all scram-sha-256" >>"$PGDATA/pg_hba.conf"
