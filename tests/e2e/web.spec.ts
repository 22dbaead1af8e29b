import { accreditation } from './parts/accreditation.js';
import { accessibility } from './parts/accessibility.js';
import { askedDecisions } from './parts/asked-decisions.js';
import { calendarFeed } from './parts/calendar-feed.js';
import { complaints } from './parts/complaints.js';
import { consent } from './parts/consent.js';
import { decreeWeek } from './parts/decree-week.js';
import { decisions } from './parts/decisions.js';
import { answers } from './parts/answers.js';
import { deliveries } from './parts/deliveries.js';
import { digests } from './parts/digests.js';
import { everydayWork } from './parts/everyday.js';
import { leadership } from './parts/leadership.js';
import { letters } from './parts/letters.js';
import { mail } from './parts/mail.js';
import { keeping } from './parts/keeping.js';
import { lines } from './parts/lines.js';
import { mainFlow } from './parts/main-flow.js';
import { ownRequests } from './parts/own-requests.js';
import { partialRelease } from './parts/partial-release.js';
import { publicPages } from './parts/public-pages.js';
import { publicRegister } from './parts/public-register.js';
import { publications } from './parts/publications.js';
import { queue } from './parts/queue.js';
import { secondFlow } from './parts/second-flow.js';
import { sentOn } from './parts/sent-on.js';
import { sentTwice } from './parts/sent-twice.js';
import { giveArticles } from './parts/give-articles.js';
import { spikes } from './parts/spikes.js';
import { storyThree } from './parts/story-three.js';
import { statistics } from './parts/statistics.js';
import { units } from './parts/units.js';
import { whoAsks } from './parts/who-asks.js';
import { withdrawals } from './parts/withdrawals.js';
import { World } from './support/world.js';

/*
 * The whole system, brought up once as `npm start` does it, used through a real Chromium. One file, so that it starts
 * once; the parts stand beside it.
 */
let running: World | undefined;
const world = () => {
  if (!running) throw new Error('the system is not up');
  return running;
};

beforeAll(async () => {
  running = await World.create();
}, 300_000);

afterEach(() => running?.tidy());

afterAll(async () => {
  await running?.end();
}, 60_000);

// The head's seeded matter is looked at before the flows acknowledge theirs.
accessibility(world);
publicPages(world);
everydayWork(world);
queue(world);
calendarFeed(world);
leadership(world);
letters(world);
decisions(world);
sentOn(world);
consent(world);
ownRequests(world);
askedDecisions(world);
complaints(world);
whoAsks(world);
sentTwice(world);
withdrawals(world);
decreeWeek(world);
partialRelease(world);
mail(world);
lines(world);
answers(world);
deliveries(world);
publications(world);
publicRegister(world);
keeping(world);
statistics(world);
accreditation(world);
mainFlow(world);
secondFlow(world);
storyThree(world);
digests(world);
spikes(world);
giveArticles(world);
units(world);

test('the browser had nothing to complain about: no script error, nothing refused by the content security policy', () => {
  expect(world().complaints).toEqual([]);
});
