/**
 * Logs carry no personal data. Two nets, because either alone leaks: values under a personal or secret key are dropped at any
 * depth, and what looks like an e-mail address, a telephone number or an IIN is cut out of every string that stays.
 */
const hiddenKeys = new Set(
  [
    ...[
      'name',
      'fullName',
      'firstName',
      'lastName',
      'patronymic',
      'personName',
      'assigneeName',
      'outlet',
      'requester',
      'recipientName',
    ],
    ...[
      'email',
      'mail',
      'to',
      'cc',
      'bcc',
      'from',
      'envelope',
      'phone',
      'telephone',
      'address',
      'iin',
      'contact',
      'contacts',
      'contactRef',
    ],
    ...[
      'text',
      'subjectText',
      'question',
      'answer',
      'reasoning',
      'lateReason',
      'html',
      'attachments',
      'body',
      'payload',
      'data',
    ],
    ...[
      'authorization',
      'cookie',
      'set-cookie',
      'token',
      'accessToken',
      'access_token',
      'refreshToken',
      'refresh_token',
      'idToken',
      'id_token',
    ],
    ...[
      'password',
      'secret',
      'clientSecret',
      'client_secret',
      'sessionSecret',
      'trackingCode',
      'code',
      'csrfToken',
      'x-csrf-token',
    ],
    ...['parameters', 'driverError', 'detail', 'where', 'query'],
  ].map((key) => key.toLowerCase()),
);

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const phone = /(?<![\w-])\+?[78][\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?![\w-])/g;
/** Twelve digits standing alone; the last group of a UUID does not stand alone. */
const iin = /(?<![\w-])\d{12}(?![\w-])/g;

/** User and password of a connection string. */
const credentials = /(?<=:\/\/)[^\s/@]+(?=@)/g;

const hidden = '[hidden]';
/** Frames beyond these are the framework's. */
const stackLines = 15;
const deepest = 8;

/** The text without what identifies a person. */
export function scrubText(text: string): string {
  return text
    .replace(credentials, '[hidden]')
    .replace(email, '[e-mail]')
    .replace(iin, '[iin]')
    .replace(phone, '[phone]');
}

/** A copy safe to log: no personal or secret field at any depth, no identifying string, no error's query parameters. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Error) return describeError(value);
  if (depth >= deepest || Buffer.isBuffer(value)) return hidden;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => redact(item, depth + 1));
  const safe: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value))
    safe[key] = hiddenKeys.has(key.toLowerCase()) && item !== undefined ? hidden : redact(item, depth + 1);
  return safe;
}

/**
 * What of an error may be logged: its type, code, scrubbed message and stack. Never a database error's `detail` or `parameters`:
 * they quote the row that failed.
 */
export function describeError(error: Error, depth = 0): Record<string, unknown> {
  const coded = error as Error & { code?: unknown };
  return {
    type: error.name,
    message: scrubText(error.message),
    ...(typeof coded.code === 'string' || typeof coded.code === 'number' ? { errorCode: coded.code } : {}),
    ...(error.stack ? { stack: scrubText(error.stack.split('\n').slice(0, stackLines).join('\n')) } : {}),
    ...(error.cause instanceof Error && depth < 4 ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}
