import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { listen } from '@baspasoz/testing';
import { addTopic, approvedLine, lineInput } from '../testing/lines.js';
import { moh, turkistan } from '../testing/people.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

// `lineInput` holds to Thursday 30 April 2026; five working days before the first working day after it is Friday 24 April.
const written = '2026-03-20T05:00:00Z';
const reminded = '2026-04-24T04:00:00Z';
const lastMinute = '2026-04-30T18:59:59Z';
const over = '2026-04-30T19:00:00Z';

describe('the sweep of the lines to take', () => {
  let service: SpecService;
  let replica: SpecService;
  let heard: Heard;
  let topic: string;
  beforeAll(async () => {
    service = await startSpecService('line-sweep');
    replica = await service.replica();
    heard = await listen('LineApproved', [moh, turkistan]);
    await setClock(service.db, written);
    topic = await addTopic(service);
  });
  afterAll(async () => {
    await heard.stop();
    await replica.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, written));

  it('reminds the owner once and ends the line at the end of its last day on the clock of the body', async () => {
    const { id } = await approvedLine(service, lineInput(topic));
    const steps: [string, number][] = [
      ['2026-04-24T03:59:59Z', 0],
      [reminded, 1],
      [lastMinute, 0],
      [over, 1],
      ['2026-05-20T00:00:00Z', 0],
    ];
    for (const [time, count] of steps) {
      await setClock(service.db, time);
      expect([time, await service.sweepLines()]).toEqual([time, count]);
    }
    const said = await heard.about(id, 3);
    expect(said.map(({ type }) => type)).toEqual(['LineApproved', 'LineExpiryApproaching', 'LineExpired']);
    expect(said.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('ends each line exactly once when two replicas sweep at the same moment, and tells both facts in order', async () => {
    const lines = await Promise.all(Array.from({ length: 20 }, () => approvedLine(service, lineInput(topic))));
    await setClock(service.db, over);
    const swept = await Promise.all([service, replica, service, replica].map((one) => one.sweepLines()));
    expect(swept.reduce((sum, count) => sum + count, 0) + (await service.sweepLines())).toBe(20 * 2);
    for (const { id } of lines) {
      const said = await heard.about(id, 3);
      expect(said.map(({ type }) => type)).toEqual(['LineApproved', 'LineExpiryApproaching', 'LineExpired']);
      expect(said.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(said.slice(1).every((event) => event.id[14] === '5')).toBe(true);
    }
    const states = await service.rows<{ state: string }>('select distinct state from line_version');
    expect(states).toEqual([{ state: 'expired' }]);
  });

  it('says nothing of a line that was withdrawn before its day', async () => {
    const line = await approvedLine(service, lineInput(topic));
    await service.post(`/lines/${line.id}/withdraw`, { revision: line.revision, version: 1, reason: 'Ескірді' });
    await setClock(service.db, over);
    expect(await service.sweepLines()).toBe(0);
    expect(await heard.of(line.id, 2)).toEqual(['LineApproved', 'LineWithdrawn']);
  });

  it('a draft that waits beside the valid version does not end with it', async () => {
    const line = await approvedLine(service, lineInput(topic));
    await service.post(`/lines/${line.id}/versions`, { revision: line.revision });
    await setClock(service.db, over);
    await service.sweepLines();
    const states = await service.rows('select state from line_version where line_id = $1 order by version', [line.id]);
    expect(states).toEqual([{ state: 'expired' }, { state: 'draft' }]);
  });
});
