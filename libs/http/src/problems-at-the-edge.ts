import { HttpException } from '@nestjs/common';
import { Problem, sharedProblems } from '@baspasoz/contracts';

type SharedCode = keyof typeof sharedProblems.definitions;

/** Problems by the status of an HttpException thrown by Nest or a library. */
const byStatus: Record<number, SharedCode> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  409: 'conflict',
  412: 'precondition-failed',
  414: 'uri-too-long',
  415: 'unsupported-media-type',
  431: 'headers-too-large',
};

/** What Fastify says when it cannot read a request. */
const byFastifyCode: Record<string, SharedCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-request',
  FST_ERR_BAD_URL: 'malformed-request',
  FST_ERR_MAX_PARAM_LENGTH: 'uri-too-long',
};

/**
 * Maps whatever was thrown to a problem, once. Only an error nobody expected becomes `internal-error`; what the sender did wrong
 * never does.
 *
 * @param bodyLimitBytes told to who sent too much
 */
export function problemOf(error: unknown, bodyLimitBytes: number): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode } =
    error instanceof Error ? (error as Error & { code?: unknown; statusCode?: unknown }) : {};
  const known = typeof code === 'string' ? byFastifyCode[code] : undefined;
  if (known === 'payload-too-large') return sharedProblems[known]({ limit: readable(bodyLimitBytes) });
  if (known) return sharedProblems[known]();
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status === 503) return sharedProblems['service-unavailable']();
  if (typeof status !== 'number' || status >= 500 || status < 400) return sharedProblems['internal-error']();
  if (status === 413) return sharedProblems['payload-too-large']({ limit: readable(bodyLimitBytes) });
  if (status === 429) return sharedProblems['too-many-requests']({ seconds: 60 });
  return sharedProblems[byStatus[status] ?? 'malformed-request']();
}

function readable(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MiB` : `${Math.floor(bytes / 1024)} KiB`;
}
