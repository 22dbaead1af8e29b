const LONGEST = 2000;

/** The address of a feed as it is kept, or undefined when nobody could fetch it: only http and https, without name and password. */
export function sourceAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username || url.password || !url.hostname) return undefined;
  url.hash = '';
  return url;
}
