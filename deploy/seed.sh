#!/bin/sh
# Fills a running installation with the demo's bodies, people and requests, through the services' own handlers; may run again.
# COMPOSE names another compose command, such as docker-compose.
set -eu
cd "$(dirname "$0")/.."
for service in coordination requests monitoring accreditation publishing; do
  ${COMPOSE:-docker compose} exec -T "$service" node "apps/$service/dist/seed.js"
done
