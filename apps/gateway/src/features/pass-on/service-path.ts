/** What every service answers to whoever reaches it directly; the gateway does not lead there. */
const internal = /^(health|metrics|openapi\.json)(\/|$)/;

/**
 * The path at the service behind `/api/<service>/…`, as it was sent; undefined when the gateway does not lead there.
 * Judged on the decoded path, since the service decodes it too.
 *
 * @param url path and query as they came in
 */
export function servicePath(url: string, service: string): string | undefined {
  const query = url.indexOf('?');
  const path = (query < 0 ? url : url.slice(0, query)).slice(`/api/${service}`.length);
  const decoded = decode(path);
  if (decoded === undefined || /\\|\/\/|\/\.{1,2}(\/|$)/.test(decoded) || internal.test(decoded.slice(1)))
    return undefined;
  return path;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A broken percent sequence names nothing.
    return undefined;
  }
}
