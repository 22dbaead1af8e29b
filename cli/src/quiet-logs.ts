/** Standard output belongs to the answer; the libraries' own log speaks only when it is asked for. Imported before them. */
process.env.LOG_LEVEL ??= 'silent';
