#!/bin/bash
# Runs once, when the database is created: the role under which the application works.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --set=password="$SOC_APP_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role soc_app login password :'password';
SQL
