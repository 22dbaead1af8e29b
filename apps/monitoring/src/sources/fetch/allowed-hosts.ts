/** Hosts outside the public Internet that this installation may read, from `host:port,host:port`. */
export const allowedHosts = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map((entry) => entry.trim().toLowerCase())
      .filter(Boolean),
  );
