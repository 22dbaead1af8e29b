import { Client } from 'pg';
import type { FreshDatabase } from '@baspasoz/testing';
import { aigerim, baurzhan, daniyar, head, legalUnit, medicalUnit, moh, nurlan, saule, turkistan } from './people.js';

const bodies = [
  {
    id: moh,
    slug: 'moh',
    prefix: 'МЗ',
    kk: 'Денсаулық сақтау министрлігі',
    ru: 'Министерство здравоохранения',
    en: 'Ministry of Healthcare',
  },
  {
    id: turkistan,
    slug: 'turkistan',
    prefix: 'ТО',
    kk: 'Түркістан облысының әкімдігі',
    ru: 'Акимат Туркестанской области',
    en: 'Akimat of Turkistan Region',
  },
];

const officers = [
  { body: moh, who: aigerim, role: 'authorized-person', name: 'Айгерім Қасымова' },
  { body: moh, who: daniyar, role: 'officer', name: 'Данияр Омаров' },
  { body: moh, who: saule, role: 'unit-officer', unit: legalUnit, name: 'Сәуле Нұрланова' },
  { body: moh, who: nurlan, role: 'unit-officer', unit: medicalUnit, name: 'Нұрлан Ахметов' },
  { body: turkistan, who: baurzhan, role: 'authorized-person', name: 'Бауыржан Әлиев' },
];

/** What coordination would have told: two bodies, their people, a unit. Written by the superuser, before the service starts. */
export async function fillOwnCopy(db: FreshDatabase): Promise<void> {
  const client = new Client({ connectionString: db.adminUrl });
  await client.connect();
  try {
    for (const { id, slug, prefix, ...name } of bodies) {
      await client.query(
        `insert into body (body_id, bin, kind, name, short_name, number_prefix, time_zone, region)
         values ($1, '980540000397', 'central', $2, $2, $3, 'Asia/Almaty', 'KZ-71')`,
        [id, name, prefix],
      );
      await client.query('insert into intake_address (local_part, body_id) values ($1, $2)', [slug, id]);
      await client.query(`insert into body_calendar values ($1, 0, 'Asia/Almaty', '09:00', '18:30', '[]')`, [id]);
    }
    for (const { body, who, role, unit, name } of officers) {
      await client.query(
        `insert into officer (body_id, person_id, post_id, unit_id, role, appointed_from)
         values ($1, $2, gen_random_uuid(), $4, $3, '2026-01-05')`,
        [body, who.sub, role, unit ?? null],
      );
      await client.query('insert into person (body_id, person_id, name) values ($1, $2, $3)', [body, who.sub, name]);
    }
    await client.query('insert into person (body_id, person_id, name) values ($1, $2, $3)', [moh, head.sub, 'Министр']);
    await client.query(`insert into first_head values ($1, $2, '2026-01-05')`, [moh, head.sub]);
    const unitName = { kk: 'Заң департаменті', ru: 'Юридический департамент', en: 'Legal department' };
    await client.query('insert into unit values ($1, $2, $3, true, false)', [moh, legalUnit, unitName]);
    const medicalName = {
      kk: 'Медициналық көмек департаменті',
      ru: 'Департамент медицинской помощи',
      en: 'Department of medical care',
    };
    await client.query('insert into unit values ($1, $2, $3, true, false)', [moh, medicalUnit, medicalName]);
  } finally {
    await client.end();
  }
}
