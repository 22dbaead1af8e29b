import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { permissionTable } from './permission-table.js';
import { allows, permissions, permissionsOf, roles } from './permissions.js';

describe('permissions', () => {
  it('docs/permissions.md says what the code does', async () => {
    const written = readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');
    expect(written).toBe(await format(permissionTable(), { parser: 'markdown' }));
  });

  it('every role may do something, and nothing is open to all', () => {
    for (const role of roles) expect(permissionsOf([role])).not.toEqual([]);
    for (const { roles: held } of Object.values(permissions)) expect(held.length).toBeLessThan(roles.length);
  });

  it("a journalist reads nobody's requests, and only a service reads contacts", () => {
    expect(allows('request.read', ['journalist'])).toBe(false);
    expect(roles.filter((role) => allows('contact.read', [role]))).toEqual(['service']);
  });

  it('no middle layer stands before the head: only head and deputies acknowledge (¶4)', () => {
    expect(roles.filter((role) => allows('notification.acknowledge', [role]))).toEqual(['first-head', 'deputy']);
  });
});
