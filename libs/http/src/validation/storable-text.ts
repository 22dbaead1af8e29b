import type { FieldProblem } from '@baspasoz/contracts';

/** JSON nested deeper than this is no input of ours, and would overflow the stack of whatever walks it. */
const deepest = 24;

/**
 * Finds text PostgreSQL cannot keep as it came: NUL characters, which it refuses, and lone surrogates, which would silently become
 * U+FFFD. Walks without recursion, since the depth is the sender's choice.
 */
export function unstorableText(input: unknown, root = ''): FieldProblem[] {
  const found: FieldProblem[] = [];
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: input, path: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string') {
      if (!isStorable(value)) found.push({ field: path || 'body', code: 'control-characters' });
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= deepest) return [{ field: shorten(path), code: 'invalid' }];
      for (const [key, item] of Object.entries(value)) {
        if (!isStorable(key)) found.push({ field: path || 'body', code: 'unknown' });
        else waiting.push({ value: item, path: path ? `${path}.${key}` : key, depth: depth + 1 });
      }
    }
    if (found.length >= 20) break;
  }
  return found;
}

/** With the `u` flag a surrogate matches only when it stands alone. */
const loneSurrogate = /\p{Surrogate}/u;

function isStorable(text: string): boolean {
  return !text.includes('\0') && !loneSurrogate.test(text);
}

const shorten = (path: string): string => (path.length > 80 ? `${path.slice(0, 80)}…` : path);
