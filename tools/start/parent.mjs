const everyMs = 500;

/**
 * Calls `gone` once when the process that started us has ended: npm, asked to end by SIGTERM, ends without passing it on.
 * Only under npm: whoever starts us from a shell may close that shell.
 */
export function whenNpmEnds(gone, env = process.env) {
  if (!env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    gone();
  }, everyMs);
  watch.unref();
}
