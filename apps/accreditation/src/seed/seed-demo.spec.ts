import type { ServiceUnderTest } from '@baspasoz/testing';
import { accreditationUnderTest, rows } from '../testing/accreditation-under-test.js';
import { moh } from '../testing/people.js';
import { demoRegister } from './demo-register.js';
import { seedDemo } from './seed-demo.js';

describe('the demo', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await accreditationUnderTest();
  });
  afterAll(() => service?.close());

  it('has one card, one application that waits and one card that is void, and changes nothing when it runs again', async () => {
    const look = () =>
      rows(
        service,
        'select a.state, a.version, j.person_id from accreditation a join journalist j on j.id = a.journalist_id order by a.number',
      );
    await seedDemo(service.app, moh, demoRegister);
    const before = await look();
    expect(before).toEqual([
      { state: 'granted', version: 2, person_id: '0192f000-0000-7000-9000-000000000301' },
      { state: 'revoked', version: 3, person_id: null },
      { state: 'submitted', version: 1, person_id: null },
    ]);
    await seedDemo(service.app, moh, demoRegister);
    expect(await look()).toEqual(before);
  });
});
