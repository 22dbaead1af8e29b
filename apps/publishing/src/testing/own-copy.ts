import { Client } from 'pg';
import type { FreshDatabase } from '@baspasoz/testing';
import { aigerim, baurzhan, daniyar, deputy, head, moh, turkistan } from './people.js';

const bodies = [
  {
    id: moh,
    kk: 'Денсаулық сақтау министрлігі',
    ru: 'Министерство здравоохранения',
    en: 'Ministry of Healthcare',
  },
  {
    id: turkistan,
    kk: 'Түркістан облысының әкімдігі',
    ru: 'Акимат Туркестанской области',
    en: 'Akimat of Turkistan Region',
  },
];

const officers = [
  { body: moh, who: aigerim, role: 'authorized-person' },
  { body: moh, who: daniyar, role: 'officer' },
  { body: turkistan, who: baurzhan, role: 'authorized-person' },
];

/** What coordination would have told: two bodies and their people. Written by the superuser, before the service starts. */
export async function fillOwnCopy(db: FreshDatabase): Promise<void> {
  const client = new Client({ connectionString: db.adminUrl });
  await client.connect();
  try {
    for (const { id, ...name } of bodies) {
      await client.query(`insert into body (body_id, name, short_name, time_zone) values ($1, $2, $2, 'Asia/Almaty')`, [
        id,
        name,
      ]);
      await client.query(`insert into body_calendar values ($1, 0, 'Asia/Almaty', '09:00', '18:30', '[]')`, [id]);
    }
    for (const { body, who, role } of officers)
      await client.query(
        `insert into officer (body_id, person_id, post_id, role, appointed_from) values ($1, $2, gen_random_uuid(), $3, '2026-01-05')`,
        [body, who.sub, role],
      );
    for (const [place, { sub }] of [head, deputy].entries())
      await client.query(`insert into leader values ($1, $2, $3, '2026-01-05')`, [moh, place, sub]);
  } finally {
    await client.end();
  }
}
