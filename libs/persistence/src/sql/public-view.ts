import { identifier } from './identifier.js';

export interface PublicView {
  /** Name of the view; begins with `public_` so that a reader sees what is open. */
  name: `public_${string}`;
  /** The tenant tables it reads; their rows open to the view only, and only in a public transaction. */
  tables: readonly string[];
  /** The SELECT behind it: name every column, never `*`. */
  select: string;
  /** The app role, which may read the view. */
  app: string;
}

/** SQL of a view that people without a session may read. It runs as the owner, whose rows open only under `app.public`. */
export function publicView({ name, tables, select, app }: PublicView): string {
  const policies = tables.map((entry) => {
    const table = identifier(entry);
    return `
    create policy ${table}_in_${identifier(name)} on ${table} for select to current_user
      using (current_setting('app.public', true) = 'on');`;
  });
  return `${policies.join('')}
    create view ${identifier(name)} with (security_barrier) as ${select};
    revoke all on ${name} from "${app}";
    grant select on ${name} to "${app}";`;
}
