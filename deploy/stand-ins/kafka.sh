#!/bin/bash
# As the official image: KAFKA_NODE_ID becomes node.id; the storage is formatted at the first start.
set -euo pipefail
settings=/tmp/server.properties
env | sed -nE '/^KAFKA_(HEAP_OPTS|OPTS)=/d; s/^KAFKA_([A-Z_]+)=(.*)$/\1 \2/p' | while read -r name value; do
  name=${name,,}
  echo "${name//_/.}=$value"
done > "$settings"
java=(java -Xmx512m -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -cp '/opt/kafka/libs/*')
if [ ! -f "$KAFKA_LOG_DIRS/meta.properties" ]; then
  "${java[@]}" kafka.tools.StorageTool format -t "${CLUSTER_ID:-5L6g3nShT-eMCtK--X86sw}" -c "$settings"
fi
exec "${java[@]}" kafka.Kafka "$settings"
