import type { NodeSDKConfiguration } from '@opentelemetry/sdk-node';

/** Stops tracing after what was recorded has been sent. */
export type StopTracing = () => Promise<void>;

/**
 * Sends spans to the collector named by OTEL_EXPORTER_OTLP_ENDPOINT (OTLP over HTTP), or to `traceExporter`. Without either nothing is
 * loaded: the SDK costs start time and memory that an installation without a collector should not pay.
 */
export async function startTracing(
  service: string,
  traceExporter?: NodeSDKConfiguration['traceExporter'],
): Promise<StopTracing> {
  if (!traceExporter && !process.env.OTEL_EXPORTER_OTLP_ENDPOINT) return async () => undefined;
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK({
    serviceName: service,
    autoDetectResources: false,
    instrumentations: [],
    metricReaders: [],
    logRecordProcessors: [],
    ...(traceExporter ? { traceExporter } : {}),
  });
  sdk.start();
  return () => sdk.shutdown();
}
