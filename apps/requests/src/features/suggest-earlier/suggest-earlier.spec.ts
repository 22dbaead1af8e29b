import { baurzhan, daniyar, moh, saule } from '../../testing/people.js';
import { register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { EarlierRequest } from './suggest-earlier.handler.js';

describe('what was asked before', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('earlier');
  });
  afterAll(() => service.stop());

  const ask = async (text: string, more: object = {}) =>
    (await register(service, { subject: 'Сұрау салу', text, ...more })).id;
  const earlier = async (id: string, as = daniyar) =>
    (await service.get<{ items: EarlierRequest[] }>(`/media-requests/${id}/earlier`, { as })).body.items;
  const answer = (id: string, language: string, text: string) =>
    service.post(`/media-requests/${id}/answer`, { language, text });

  let insulin: string;
  it('is found in other forms of its words, with its answer, in Russian', async () => {
    insulin = await ask('Сколько упаковок инсулина закуплено для детей с диабетом?');
    const heating = await ask('Почему в районной больнице третий день нет отопления?');
    await answer(insulin, 'ru', 'Закуплено 12 000 упаковок, поставки завершены.');
    const again = await ask('Просим сообщить о закупке упаковки инсулина детям с диабетом в регионах.');
    const [first, ...rest] = await earlier(again);
    expect(first).toMatchObject({
      id: insulin,
      state: 'answered',
      answer: { texts: { ru: 'Закуплено 12 000 упаковок, поставки завершены.' } },
    });
    expect(rest.map(({ id }) => id)).not.toContain(heating);
  });

  it('is found in Kazakh, also when it was typed without the Kazakh letters and has no answer yet', async () => {
    const before = await ask('Ауылдық аудандарға қанша жедел жәрдем көлігі бөлінді?', { language: 'kk' });
    const again = await ask('Ауылдык аудандардагы жедел жардем колигинин саны канша болды?', { language: 'kk' });
    expect((await earlier(again))[0]).toMatchObject({ id: before, answer: null });
  });

  it('is not what shares one word only, nor the requester’s name, nor the request itself', async () => {
    const mine = await ask('Когда откроется новая поликлиника на улице Абая?', {
      requester: { kind: 'information-user', name: 'Диабет Инсулинов', phone: '+7 701 000 00 00' },
    });
    expect(await earlier(mine)).toEqual([]);
  });

  it('is of one’s own body, and what a unit officer may see', async () => {
    const strange = await register(
      service,
      { text: 'Сколько упаковок инсулина закуплено для детей с диабетом?' },
      { as: baurzhan },
    );
    expect((await earlier(strange.id, baurzhan)).map(({ id }) => id)).not.toContain(insulin);
    const given = await ask('Сколько упаковок инсулина закуплено для детей с диабетом в этом году?');
    expect((await earlier(given)).map(({ id }) => id)).toContain(insulin);
    await service.rows('update statutory_clock set assignee_id = $2 where request_id = $1', [given, saule.sub]);
    expect(await earlier(given, saule)).toEqual([]);
  });

  it('is found by its rare words when thousands were asked since', async () => {
    const again = await ask('Сколько упаковок инсулина закуплено для детей с диабетом?');
    await service.rows(
      `with made as (
         insert into media_request (id, body_id, subject, text, language, requester_kind, requester_name, formal_defects, registered_at, accepted_by, tracking_hash)
         select ('ffffffff' || right(gen_random_uuid()::text, 28))::uuid, $1, '', '', 'ru', 'information-user', 'Н', '{}', now(), '{}', decode(lpad(to_hex(n), 64, '0'), 'hex')
         from generate_series(1, 2500) n returning id)
       insert into request_words select id, $1, '''отоплени'':3C ''сколько'':1C'::tsvector, 99 from made`,
      [moh],
    );
    expect((await earlier(again)).map(({ id }) => id)).toContain(insulin);
  });
});
