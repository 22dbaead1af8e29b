/** Who a person is to a body, or to the installation. `service` is a Baspasoz service calling another one. */
export const roles = [
  'authorized-person',
  'officer',
  'unit-officer',
  'first-head',
  'deputy',
  'journalist',
  'authorized-body',
  'integrator',
  'operator',
  'service',
] as const;

export type Role = (typeof roles)[number];

interface PermissionRule {
  roles: readonly Role[];
  /** What it allows, as `docs/permissions.md` says it. */
  allows: string;
}

const office = ['authorized-person', 'officer'] as const;
const heads = ['first-head', 'deputy'] as const;
const staff = [...office, 'unit-officer', ...heads] as const;

/**
 * The permission table. ¶ numbers are the Model Regulation's. A role that is not listed may not; what a role may do is always
 * within the body of its verified token.
 */
export const permissions = {
  'request.register': {
    roles: [...office, 'journalist', 'integrator'],
    allows: 'Register a media request, also an oral or a paper one (¶8.1)',
  },
  'request.follow-own': {
    roles: ['journalist'],
    allows: 'File requests with files by their account, and follow their own',
  },
  'mail.read': {
    roles: [...office, ...heads],
    allows: 'Read a mail as it arrived, with the addresses in it, and what came with it',
  },
  'mail.sort': {
    roles: office,
    allows: 'See the mail that was laid aside as automatic, and register what is a request after all (¶8.1)',
  },
  'request.read': {
    roles: [...staff, 'integrator'],
    allows:
      "Read the body's requests and their clocks; an officer of a unit, only those given to that unit, without contacts",
  },
  'request.assign': { roles: office, allows: 'Give a request to a unit or an officer, or take the next one (¶9.1)' },
  'request.answer': {
    roles: [...office, 'unit-officer'],
    allows: 'Answer a request (¶8.1); an officer of a unit, one that was given to that unit',
  },
  'request.refuse': { roles: office, allows: 'Refuse a request on a legal ground (¶8.8)' },
  'answer.approve': {
    roles: staff,
    allows: "Approve or return the text of an answer or a refusal when it is one's turn, never one's own (¶8.1)",
  },
  'approval-chain.manage': {
    roles: ['authorized-person', 'first-head'],
    allows: 'Set who has to approve answers and refusals of the body',
  },
  'request.extend': {
    roles: [...office, ...heads],
    allows:
      "Record the head's decision to extend the term where several holders are involved, and its notice (art. 36)",
  },
  'enquiry.read': {
    roles: [...staff, 'integrator'],
    allows:
      'Read what structural units and bodies are asked; an officer of a unit, only what that unit is asked (¶9.1)',
  },
  'enquiry.send': {
    roles: office,
    allows: 'Ask a structural unit (¶9.1) or another body, say what was meant, remind, escalate, withdraw',
  },
  'enquiry.reply': {
    roles: ['unit-officer', ...office],
    allows:
      'Reply for the own unit (¶9.1), or for the body to another body; ask back, hand over, say that it is not competent',
  },
  'enquiry.measure': { roles: [...office, ...heads], allows: 'See how units answer: their silence and reply times' },
  'request.redirect': {
    roles: office,
    allows: 'Send a request, or a part of it, on to the competent body (APPC 65)',
  },
  'request.clarify': {
    roles: [...office, 'unit-officer'],
    allows: 'Ask the requester to clarify or to meet the requirements of form (APPC 64(6))',
  },
  'request.return': { roles: office, allows: 'Return a request on a ground of APPC 64(7)' },
  'request.terminate': {
    roles: [...office, ...heads],
    allows: 'Record the decision of the head or a deputy to end the consideration of a request (APPC 88(1))',
  },
  'register.prepare': {
    roles: office,
    allows:
      'Prepare, confirm, correct and withdraw entries of the public register of answered requests; write down what the requester says about it (¶8.1)',
  },
  'retention.read': {
    roles: [...office, ...heads],
    allows: 'Read what is kept how long and why, and what keeps a request from erasure',
  },
  'request.hold': {
    roles: ['authorized-person', ...heads],
    allows: 'Put a legal hold on a request and lift it: nothing of it is erased meanwhile',
  },
  'requester.erase': {
    roles: ['authorized-person', ...heads],
    allows: "Erase a requester's personal data on their demand (Law on Personal Data and their Protection)",
  },
  'statistics.read': {
    roles: [...office, ...heads],
    allows: 'Read how the body answers, with the requests behind each number (¶6)',
  },
  'provision.ask': {
    roles: office,
    allows: 'Write down what staff and equipment the head is asked for (¶5)',
  },
  'line.read': { roles: staff, allows: 'Read the lines to take and the topic plan (¶7.2)' },
  'line.write': {
    roles: [...office, 'unit-officer'],
    allows: 'Write and withdraw lines to take; an officer of a unit those of the own unit (¶7.2)',
  },
  'line.approve': {
    roles: ['authorized-person', 'unit-officer', ...heads],
    allows: 'Approve or return a line to take as a second person, as the topic plan says (¶7.2)',
  },
  'line.resolve': {
    roles: [...office, 'unit-officer', ...heads],
    allows: 'Settle a contradiction between a text and a valid line of another unit (¶7.2)',
  },
  'topic.manage': {
    roles: ['authorized-person', ...heads],
    allows: 'Set the topic plan: which unit owns each topic and who approves its lines (¶7.2)',
  },
  'request.correct': {
    roles: office,
    allows: 'Correct who asks and what kind of request it is; the term is computed anew',
  },
  'complaint.handle': {
    roles: office,
    allows: 'Register a complaint, satisfy it or send it to the higher body, record what was decided (APPC 91)',
  },
  'body.read': {
    roles: [...staff, 'authorized-body', 'operator', 'integrator', 'service'],
    allows: 'Read bodies, units, posts, people and the calendar',
  },
  'body.manage': {
    roles: ['authorized-person', 'first-head', 'operator'],
    allows: 'Change units, posts, appointments, the head and deputies (¶2, ¶4)',
  },
  'body.register': { roles: ['operator'], allows: 'Register a body, reorganise or liquidate it (¶1, ¶2)' },
  'calendar.manage': {
    roles: ['authorized-person', 'operator'],
    allows: "Change the body's working calendar by a named act",
  },
  'absence.record': { roles: ['authorized-person', ...heads], allows: 'Record and cancel absences' },
  'notification.read': { roles: [...heads, 'authorized-person'], allows: "Read the head's notifications (¶10.4)" },
  'notification.acknowledge': {
    roles: heads,
    allows: 'Show a notification to its recipient and acknowledge it (¶10.4)',
  },
  'notification.instruct': { roles: heads, allows: 'Instruct a unit on a notified matter' },
  'instruction.read': {
    roles: ['service'],
    allows: "Read the text of a head's instruction, for the unit it is given to",
  },
  'story.read': {
    roles: [...office, ...heads],
    allows: 'Read the stories of the media space about the body and why they were found (¶10.4)',
  },
  'story.triage': { roles: office, allows: 'Confirm a story as negative coverage, or dismiss it (¶10.4)' },
  'coverage.manage': { roles: office, allows: "Change the body's watch names, rules and thresholds (¶10.4)" },
  'source.read': { roles: office, allows: 'Read the media sources and how they are doing (¶10.4)' },
  'source.manage': { roles: office, allows: 'Add, change and pause media sources (¶10.4)' },
  'article.give': {
    roles: [...office, 'integrator'],
    allows: 'Hand in what was published where no feed is: clipped by hand, or found by another monitor (¶10.4)',
  },
  'accreditation.read': {
    roles: [...office, ...heads],
    allows: 'Read outlets, journalists, applications for accreditation and their clocks (¶8.3)',
  },
  'accreditation.manage': {
    roles: office,
    allows: 'Register outlets and journalists, and applications an editorial office handed in (¶8.3)',
  },
  'accreditation.decide': {
    roles: ['authorized-person', ...heads],
    allows: 'Grant, refuse or revoke accreditation on a legal ground (¶8.3)',
  },
  'accreditation.apply': { roles: ['journalist'], allows: 'Apply for accreditation and see their own (¶8.3)' },
  'newsroom.manage': {
    roles: ['authorized-person'],
    allows: 'Set up the internet resources of the body and of its first head, and their sections (¶8.7)',
  },
  'publication.read': { roles: staff, allows: 'Read publications, drafts too, and how fresh each section is (¶10.3)' },
  'publication.write': {
    roles: office,
    allows: 'Write publications, ask for approval, check again what went out at once',
  },
  'publication.approve': {
    roles: ['authorized-person', ...heads],
    allows: 'Approve or return a publication as its second reader (¶8.7)',
  },
  'publication.approve-immediately': {
    roles: heads,
    allows: 'Approve immediate publication: the first head, or the deputy while the head is away',
  },
  'publication.withdraw': {
    roles: ['authorized-person', ...heads],
    allows: 'Take a publication off the internet resource, with the reason',
  },
  'contact.read': { roles: ['service'], allows: "Read a person's contacts, for sending mail to them" },
  'stream.read': {
    roles: [...staff, 'integrator', 'operator', 'authorized-body'],
    allows: "Follow the body's event stream",
  },
  'audit.read': { roles: ['authorized-person', ...heads, 'operator'], allows: "Read the body's audit entries" },
  'dlq.manage': { roles: ['operator'], allows: 'Inspect, replay and discard dead-lettered events' },
} as const satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof permissions;

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

/** Whether any of these roles has the permission. */
export function allows(permission: Permission, held: readonly Role[]): boolean {
  const rule: PermissionRule = permissions[permission];
  return held.some((role) => rule.roles.includes(role));
}

/** Every permission of these roles, for a user interface that hides what may not be done. */
export function permissionsOf(held: readonly Role[]): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => allows(permission, held));
}
