import { MakeDigest } from '../digest/make-digest.js';
import { BreachOfficialMessage } from '../official-message/breach-official-message.js';
import { EndCoverage } from '../retention/end-coverage.js';
import { LookForSpikes } from '../spikes/look-for-spikes.js';
import { DeliverDigest } from './deliver-digest.js';
import { DeliverMail } from './deliver-mail.js';
import { DueWorks } from './due-work.js';
import { Escalate } from './escalate.js';
import { RefreshContact } from './refresh-contact.js';
import { rounds } from './rounds.js';

/** Everything the notifier does by itself. What is in one group shares its probe; nothing shares a loop. */
export const allRounds = [
  rounds(
    'notifier',
    [DueWorks, Escalate, DeliverMail, RefreshContact],
    (due, escalate, deliverMail, refreshContact) => [
      {
        name: 'escalation',
        find: () => due.escalations(),
        handle: (work) => escalate.handle(work),
        atATime: 4,
        idleMs: 1_000,
      },
      {
        name: 'mail',
        find: () => due.deliveries(),
        handle: (work) => deliverMail.handle(work),
        atATime: 8,
        idleMs: 1_000,
      },
      {
        name: 'contacts',
        find: () => due.contacts(),
        handle: (work) => refreshContact.handle(work),
        atATime: 4,
        idleMs: 5_000,
      },
    ],
  ),
  // Apart from the matters of the head, which never wait for a digest.
  rounds('digests', [DueWorks, MakeDigest, DeliverDigest], (due, makeDigest, deliverDigest) => [
    {
      name: 'digest',
      find: () => makeDigest.find(),
      handle: (work) => makeDigest.handle(work),
      atATime: 2,
      idleMs: 1_000,
    },
    {
      name: 'digest-mail',
      find: () => due.digestMails(),
      handle: (work) => deliverDigest.handle(work),
      atATime: 4,
      idleMs: 1_000,
    },
  ]),
  rounds('official-messages', [DueWorks, BreachOfficialMessage], (due, breach) => [
    {
      name: 'official-message',
      find: () => due.officialMessages(),
      handle: (work) => breach.handle(work),
      atATime: 4,
      idleMs: 1_000,
    },
  ]),
  rounds('coverage-retention', [EndCoverage], (endCoverage) => [
    {
      name: 'coverage-retention',
      find: () => endCoverage.find(),
      handle: (work) => endCoverage.handle(work),
      atATime: 1,
      idleMs: 1_000,
    },
  ]),
  rounds('spikes', [LookForSpikes], (lookForSpikes) => [
    {
      name: 'spike',
      find: () => lookForSpikes.find(),
      handle: (work) => lookForSpikes.handle(work),
      atATime: 2,
      idleMs: 1_000,
    },
  ]),
];
