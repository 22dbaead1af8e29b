import { requestVector } from '../../apps/requests/dist/search/request-words.js';

const kazakh =
  'министрлік аурухана дәрі көлік мектеп мұғалім ауыл қала облыс аудан бюджет қаржы сатып алу жедел жәрдем жылу су газ көмір жол үй бала халық қызмет ақпарат шешім бұйрық тексеру нәтиже жоспар мерзім құрылыс жөндеу жалақы зейнетақы емхана дәрігер операция екпе тұмау төтенше жағдай өрт қауіпсіздік сапа баға тариф компания келісімшарт'.split(
    ' ',
  );
const russian =
  'министерство больница лекарство машина школа учитель село город область район бюджет деньги закупка скорая помощь отопление вода газ уголь дорога дом ребёнок население услуга сведения решение приказ проверка результат план срок строительство ремонт зарплата пенсия поликлиника врач операция вакцина грипп авария пожар безопасность качество цена тариф компания договор'.split(
    ' ',
  );
const outlets = [
  'Меридиан',
  'Дала хабар',
  'Степной вестник',
  'Қазақ радиосы',
  'Қала/Город',
  'Egemen',
  'Оңтүстік',
  'Бірінші арна',
];

/** A sequence that is the same in every run. */
function* numbers(seed) {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

/** A word that stands in the request of this number and in no other. */
export const rareWord = (n) => `сирек${[...String(n)].map((digit) => 'бвгджзклмн'[Number(digit)]).join('')}`;

/** Texts of requests and the vectors the service makes of them. */
export function texts(count) {
  const next = numbers(20_261_129);
  // The high bits: the low ones of such a sequence go round in a small circle.
  const pick = (list) => list[Math.floor((next.next().value / 2 ** 31) * list.length)];
  return Array.from({ length: count }, (_, n) => {
    const words = n % 2 ? russian : kazakh;
    const line = (length) => Array.from({ length }, () => pick(words)).join(' ');
    const request = { subject: line(4), text: line(22), requesterOutlet: pick(outlets), requesterName: pick(outlets) };
    return { ...request, language: n % 2 ? 'ru' : 'kk', vector: requestVector(request) };
  });
}

/**
 * A body with so many requests, of which `open` are open, over three years; one word in each that stands in no other. Foreign keys are
 * off while it is filled, and the index of words is made at the end.
 */
export async function fill(admin, { body, person, units, total, open, kinds }) {
  await admin.query(
    `set session_replication_role = replica; set maintenance_work_mem = '1GB'; drop index request_words_found`,
  );
  await admin.query(
    'create temporary table kind_of (n int primary key, subject text, text text, outlet text, name text, language text, words tsvector)',
  );
  for (const [n, one] of texts(kinds).entries())
    await admin.query('insert into kind_of values ($1, $2, $3, $4, $5, $6, $7::tsvector)', [
      n,
      one.subject,
      one.text,
      one.requesterOutlet,
      one.requesterName,
      one.language,
      one.vector,
    ]);
  // Ids as the service makes them: the time first, so that the newest is the greatest.
  const id = `(lpad(to_hex((extract(epoch from now()) * 1000)::bigint - (${total} - n)::bigint * 94000), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid`;
  const unitOf = `('{${units.join(',')}}'::uuid[])[1 + m.n % ${units.length}]`;
  const rest = `
    create temporary table made as select n, ${id} as id, n > ${total - open} as open, now() - (${total} - n) * interval '94 seconds' as at from generate_series(1, ${total}) n;
    insert into media_request (id, body_id, subject, text, language, requester_kind, requester_name, requester_outlet, formal_defects, registered_at, accepted_by, tracking_hash)
    select m.id, '${body}', k.subject, k.text, k.language, 'editorial-office', k.name, k.outlet, '{}', m.at, '{}', decode(lpad(to_hex(m.n), 64, '0'), 'hex')
    from made m join kind_of k on k.n = m.n % ${kinds};
    insert into statutory_clock (request_id, body_id, number, state, request_kind, channel, legal_profile, calendar_version, received_at, registered_on,
      due_on, due_at, provisional, late_registration, closed_at, unit_id, assignee_id, correlation_id)
    select m.id, '${body}', 'Б-2026-' || case when m.n < 10000 then lpad(m.n::text, 4, '0') else m.n::text end, case when not m.open then case when m.n % 50 = 3 then 'refused' else 'answered' end when m.n % 3 = 0 then 'new' else 'assigned' end,
      'media-request', 'web', 'KZ-2024', 0, m.at, m.at::date, (m.at + interval '7 days')::date, m.at + interval '7 days', false, false,
      case when not m.open then least(now(), m.at + m.n % 200 * interval '1 hour' + m.n % 60 * interval '1 minute') end, case when m.n % 5 > 0 then ${unitOf} end, case when m.n % 7 = 1 then '${person}'::uuid end, m.n::text
    from made m;
    insert into answer (request_id, body_id, language, text, legal_reference, appeal_text, answered_by, answered_at, late)
    select m.id, '${body}', k.language, k.text, '', '', '${person}', m.at + interval '4 days', m.n % 20 = 0
    from made m join kind_of k on k.n = m.n % ${kinds} where not m.open and m.n % 50 <> 3;
    insert into refusal (request_id, body_id, ground_code, reasoning, language, legal_reference, appeal_text, head_approved, refused_by, refused_at, late)
    select m.id, '${body}', (array['not-identifiable', 'restricted-access', 'already-answered'])[1 + m.n / 50 % 3], k.text, k.language, '', '', true, '${person}', m.at + interval '4 days', false
    from made m join kind_of k on k.n = m.n % ${kinds} where not m.open and m.n % 50 = 3;
    insert into ledger_entry (body_id, request_id, at, kind) select '${body}', id, at, 'registered' from made;
    insert into request_words select m.id, '${body}', k.words || array_to_tsvector(array['сирек' || translate(m.n::text, '0123456789', 'бвгджзклмн')]), 1 from made m join kind_of k on k.n = m.n % ${kinds};
    insert into request_sameness (request_id, body_id, sameness, repeats)
    select m.id, '${body}', decode(lpad(to_hex(m.n - (m.n % 100 = 1)::int), 64, '0'), 'hex'), p.id from made m left join made p on p.n = m.n - 1 and m.n % 100 = 1;
    update statutory_clock c set extended_at = c.received_at from made m where m.id = c.request_id and m.n % 30 = 4;
    insert into complaint (id, body_id, request_id, number, against, text, channel, received_at, filed_at, registered_on, late, forward_by, forward_until, forwarded_at, forwarded_to, resolved_at, outcome)
    select gen_random_uuid(), '${body}', m.id, '1', 'answer', 'x', 'web', c.closed_at, c.closed_at, c.closed_at::date, false, (c.closed_at + interval '3 days')::date, c.closed_at + interval '3 days',
      case when m.n % 3 > 0 then c.closed_at + m.n % 5 * interval '1 day' end, 'x', case when m.n % 2 = 0 then c.closed_at + interval '9 days' end, case when m.n % 2 = 0 then (array['satisfied', 'upheld', 'partly', 'dismissed'])[1 + m.n / 2 % 4] end
    from made m join statutory_clock c on c.request_id = m.id where not m.open and m.n % 400 in (7, 208);
    insert into number_counter values ('${body}', 2026, ${total});
    create index request_words_found on request_words using gin (words);
    drop table made;
    set session_replication_role = origin;`;
  for (const statement of rest.split(/;\n/)) if (statement.trim()) await admin.query(statement);
  // Rows that came past the triggers: their days wait to be counted.
  await admin.query(
    'insert into stale_day (body_id, day) select distinct body_id, registered_on from statutory_clock where closed_at is not null',
  );
  await admin.query('vacuum analyze');
}
