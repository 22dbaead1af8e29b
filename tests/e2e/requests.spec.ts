import { accessibility } from './parts/accessibility.js';
import { askedDecisions } from './parts/asked-decisions.js';
import { betweenBodies } from './parts/between-bodies.js';
import { calendarFeed } from './parts/calendar-feed.js';
import { complaints } from './parts/complaints.js';
import { consent } from './parts/consent.js';
import { decisions } from './parts/decisions.js';
import { decreeWeek } from './parts/decree-week.js';
import { everydayWork } from './parts/everyday.js';
import { leadership } from './parts/leadership.js';
import { letters } from './parts/letters.js';
import { mail } from './parts/mail.js';
import { ownRequests } from './parts/own-requests.js';
import { partialRelease } from './parts/partial-release.js';
import { publicPages } from './parts/public-pages.js';
import { queue } from './parts/queue.js';
import { sentOn } from './parts/sent-on.js';
import { sentTwice } from './parts/sent-twice.js';
import { whoAsks } from './parts/who-asks.js';
import { withdrawals } from './parts/withdrawals.js';
import { expectNoComplaints, theWorld } from './support/running.js';

/** A request from its intake to its decision and what follows; everything else of the office stands in office.spec.ts. */
const world = theWorld();

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
betweenBodies(world);
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

expectNoComplaints(world);
