interface Asks {
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

/** From here to the end of the transaction the tables of searched words show what answers this question. */
export const lookFor = async (tx: Asks, tsquery: string): Promise<void> =>
  void (await tx.query(`select set_config('app.search', $1, true)`, [tsquery]));

/** Every row answers: for writing, which must see the row it replaces. */
export const lookForAnything = (tx: Asks): Promise<void> => lookFor(tx, `!'~'`);
