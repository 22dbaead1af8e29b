import { accreditation } from './parts/accreditation.js';
import { answers } from './parts/answers.js';
import { deliveries } from './parts/deliveries.js';
import { digests } from './parts/digests.js';
import { giveArticles } from './parts/give-articles.js';
import { keeping } from './parts/keeping.js';
import { lines } from './parts/lines.js';
import { mainFlow } from './parts/main-flow.js';
import { publications } from './parts/publications.js';
import { publicRegister } from './parts/public-register.js';
import { secondFlow } from './parts/second-flow.js';
import { spikes } from './parts/spikes.js';
import { statistics } from './parts/statistics.js';
import { storyThree } from './parts/story-three.js';
import { units } from './parts/units.js';
import { expectNoComplaints, theWorld } from './support/running.js';

/** Answers, publications, the register, accreditation, the watch and the flows that go through all of it. */
const world = theWorld();

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

expectNoComplaints(world);
