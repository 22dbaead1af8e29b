import fc from 'fast-check';
import { Client } from 'pg';
import { eventually } from '@baspasoz/testing';
import type { QueueItem } from '../features/list-requests/queue-item.js';
import { baurzhan, daniyar } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

const texts = {
  medicine: {
    subject: 'Комментарий по закупкам льготных лекарств',
    text: 'Просим сообщить, сколько лекарственных препаратов закуплено в этом году и на какую сумму.',
  },
  ambulance: {
    language: 'kk',
    subject: 'Жедел жәрдем көліктері',
    text: 'Биыл ауылдық аудандарға қанша жедел жәрдем көлігі бөлінді және олар қай күні жеткізілді?',
  },
  school: {
    language: 'kk',
    subject: 'Мектептердегі ыстық тамақ',
    text: 'Министрліктің бұйрығы бойынша мұғалімдердің жалақысы мен мектептердің қаржыландырылуы туралы ақпарат беріңіздер.',
    requester: { ...asked.requester, outlet: 'Egemen Qazaqstan' },
  },
  heating: {
    subject: 'Отопление в Экибастузе',
    text: 'Когда в больницах города будет тепло? Котельная стоит третий день, учёт обращений не ведётся.',
    requester: { ...asked.requester, name: 'Әлия Сүлейменова', outlet: null, kind: 'information-user' },
  },
};
type Name = keyof typeof texts;

describe('search', () => {
  let service: SpecService;
  const ids = new Map<string, string>();
  const numbers = new Map<string, string>();
  beforeAll(async () => {
    service = await startSpecService('search');
    for (const [name, request] of Object.entries(texts)) {
      const { id, number } = await register(service, request);
      ids.set(id, name);
      numbers.set(name, number);
    }
    const [medicine] = [...ids.keys()];
    await service.post(`/media-requests/${medicine}/answer`, {
      language: 'ru',
      text: 'Закуплено 1200 упаковок инсулина, поставки завершены в марте.',
    });
    await register(service, texts.heating, { as: baurzhan });
  });
  afterAll(() => service.stop());

  const search = (q: string, rest = '', as = daniyar) =>
    service.get<{ items: QueueItem[]; nextCursor: string | null }>(
      `/media-requests?q=${encodeURIComponent(q)}${rest}`,
      {
        as,
      },
    );
  const found = async (q: string, rest = '') => (await search(q, rest)).body.items.map(({ id }) => ids.get(id));

  it.each<[string, Name[]]>([
    ['льготное лекарство', ['medicine']],
    ['закупки лекарств', ['medicine']],
    ['о закупке лекарств', ['medicine']],
    ['инсулином', ['medicine']],
    ['упаковки инсулина', ['medicine']],
    ['больница', ['heating']],
    ['учет обращений', ['heating']],
    ['ОТОПЛЕНИЯ', ['heating']],
    ['Сүлейменованың', ['heating']],
    ['Сулейменова', ['heating']],
  ])('finds a Russian text in whatever form its words are asked: %s', async (q, names) => {
    expect(await found(q)).toEqual(names);
  });

  it.each<[string, Name[]]>([
    ['көлік', ['ambulance']],
    ['жедел жәрдем көліктерін', ['ambulance']],
    ['жедел жардем колиги', ['ambulance']],
    ['ауыл', ['ambulance']],
    ['ауданға', ['ambulance']],
    ['министрлік', ['school']],
    ['министрлиги', ['school']],
    ['мектеп', ['school']],
    ['мектебине', ['school']],
    ['mektep', ['school']],
    ['мугалим туралы', ['school']],
    ['мұғалімнің жалақысы', ['school']],
    ['каржыландырылу', ['school']],
    ['egemen', ['school']],
    ['Егемен Қазақстан', ['school']],
  ])('finds a Kazakh text in whatever form, also without the Kazakh letters: %s', async (q, names) => {
    expect(await found(q)).toEqual(names);
  });

  it('finds by number, typed whole, in part or with other signs', async () => {
    const number = numbers.get('school')!; // МЗ-2026-0003
    const [prefix, year, count] = number.split('-') as [string, string, string];
    for (const typed of [
      number,
      number.toLowerCase(),
      `№ ${number}`,
      count,
      String(Number(count)),
      `${year}-${count}`,
      `${prefix} ${year}/${Number(count)}`,
    ])
      expect([typed, (await found(typed))[0]]).toEqual([typed, 'school']);
    expect(await found(`${prefix}-1999-${count}`)).toEqual([]);
  });

  it('shows the passage of the hit with the hits marked', async () => {
    const [hit] = (await search('больнице')).body.items;
    const passage = hit!.found!.passage!;
    expect(passage.filter((piece) => piece.hit).map(({ text }) => text)).toEqual(['больницах']);
    expect(passage.map(({ text }) => text).join('')).toContain('Когда в больницах города будет тепло?');
    const [answered] = (await search('инсулин')).body.items;
    expect(answered!.found).toMatchObject({ passageOf: 'answer', subject: null });
  });

  it('puts a hit in the subject before one in the text, and keeps to the view it is asked in', async () => {
    const { id } = await register(service, {
      subject: 'Прочее',
      text: 'Также просим данные: отопление в школах области.',
    });
    ids.set(id, 'other');
    expect(await found('отопление')).toEqual(['heating', 'other']);
    expect(await found('закупка', '&view=closed')).toEqual(['medicine']);
    expect(await found('закупка', '&view=mine')).toEqual([]);
  });

  it('pages through what it found, each once', async () => {
    const all = await found('просим');
    const seen: (string | undefined)[] = [];
    for (let cursor = ''; ;) {
      const { body } = await search('просим', `&limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }) => ids.get(id)));
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(1);
  });

  it('shows nothing of another body', async () => {
    expect((await search('инсулин', '', baurzhan)).body.items).toEqual([]);
    expect((await search('отопление', '', baurzhan)).body.items).toHaveLength(1);
    const seen = await service.rows<{ policies: number }>(
      `select count(*)::int as policies from pg_policy where polrelid = 'request_words'::regclass and not polpermissive`,
    );
    expect(seen).toEqual([{ policies: 1 }]);
  });

  it.each([
    'a & b | !c <-> d',
    `' or 1=1 --`,
    `\\'::tsquery`,
    '((((',
    '!!!',
    '🏥🚑',
    '𝅗𝅥',
    '%_%',
    ':* & :A',
    'и в на',
    'а'.repeat(10_000),
    'слово '.repeat(1_700),
    'ұ\u0301\u0308\u200d',
    '\ufeff\u202e',
  ])('answers whatever is typed or pasted: %s', async (q) => {
    const { status, body } = await search(q);
    expect([status, Array.isArray(body.items)]).toEqual([200, true]);
  });

  it('never fails on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (q) => {
        expect([200, 400]).toContain((await search(q)).status); // 400: NUL and lone surrogates, which are no text
      }),
      { numRuns: 60 },
    );
  });

  it('uses its index under row-level security, as the role of the service', async () => {
    await service.rows(`begin; set local session_replication_role = replica; -- words of requests that are not there
      insert into request_words select gen_random_uuid(), '${daniyar.body}', array_to_tsvector(array['слово' || n % 100]), 99
      from generate_series(1, 20000) n; commit; analyze request_words`);
    const client = new Client({ connectionString: service.db.appUrl });
    await client.connect();
    try {
      await client.query(
        `begin; select set_config('app.body', '${daniyar.body}', true), set_config('app.search', 'больниц', true)`,
      );
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        'explain select request_id from request_words order by request_id desc limit 500',
      );
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Bitmap Index Scan on request_words_found');
    } finally {
      await client.end();
      await service.rows('delete from request_words where folding = 99');
    }
  });

  it('folds in the background what was registered before there was a search', async () => {
    await service.rows(`update request_words set words = '', folding = 0`);
    expect(await found('больница')).toEqual([]);
    const replica = await service.replica();
    await eventually(async () => expect(await found('больница')).toEqual(['heating']));
    await replica.stop();
  });
});
