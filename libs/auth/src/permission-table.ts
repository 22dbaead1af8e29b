import { permissions, roles } from './permissions.js';

/** docs/permissions.md, made from the table in permissions.ts. */
export function permissionTable(): string {
  const names = Object.keys(permissions) as (keyof typeof permissions)[];
  const rows = names.map((name) => {
    const { allows, roles: held } = permissions[name];
    return `| \`${name}\` | ${allows} | ${held.join(', ')} |`;
  });
  const byRole = roles.map((role) => {
    const may = names.filter((name) => permissions[name].roles.some((held) => held === role));
    return `| ${role} | ${may.map((name) => `\`${name}\``).join(', ')} |`;
  });
  return `# Permissions

Generated from \`libs/auth/src/permissions.ts\` by \`node libs/auth/scripts/write-permission-table.mjs\`; a test keeps it current.

A role is held in a body, and everything is within the body of the verified token. A service acting for a body names it in
\`x-body-id\`, which is read from services only. ¶ are paragraphs of the Model Regulation. What is not listed may not be done.

| permission | allows | roles |
| --- | --- | --- |
${rows.join('\n')}

## By role

| role | permissions |
| --- | --- |
${byRole.join('\n')}
`;
}
