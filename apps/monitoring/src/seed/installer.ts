import type { Principal } from '@baspasoz/auth';
import { bodyId } from '@baspasoz/persistence';

/** Who sets the demo up, in the audit chain of each body. */
export const installer = (id: string): Principal => ({
  personId: '0192f000-0000-7000-9000-000000000000',
  roles: ['authorized-person'],
  bodyId: bodyId(id),
  bodies: [],
  language: 'kk',
  kind: 'service',
  clientId: 'monitoring',
});
