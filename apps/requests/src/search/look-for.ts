interface Asks {
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

/**
 * From here to the end of the transaction the tables of searched words show what answers this question. PostgreSQL takes a word it has no
 * statistics of for one of every two hundred rows, and then would rather walk the newest rows until it has met enough of them: with a
 * million requests and a word of one, through all of them (3.2 s). Told that pages are in memory or on a fast disk, it asks the index (3 ms).
 */
export const lookFor = async (tx: Asks, tsquery: string): Promise<void> =>
  void (await tx.query(`select set_config('app.search', $1, true), set_config('random_page_cost', '1.1', true)`, [
    tsquery,
  ]));

/** Every row answers: for writing, which must see the row it replaces. */
export const lookForAnything = (tx: Asks): Promise<void> => lookFor(tx, `!'~'`);
