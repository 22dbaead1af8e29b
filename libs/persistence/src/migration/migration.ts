/** The three roles of a service database. Migrations name them in grants and policies. */
export interface DatabaseRoles {
  owner: string;
  app: string;
  worker: string;
}

/** Runs statements of one migration, inside its transaction, as the owner role. */
export interface MigrationRunner {
  readonly roles: DatabaseRoles;
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

/**
 * One step of a database's history. Never edited once released: what a running older version reads is removed a release
 * later (expand, then contract).
 */
export interface Migration {
  /** Unique in its database, sorts by time: `2026-11-01-bodies`. */
  name: string;
  up(sql: MigrationRunner): Promise<void>;
  /** Why this step reads or writes rows of more than one body. Without a reason row-level security holds for it too. */
  crossesBodies?: string;
}
