import type { DemoRequest } from './demo-request.js';

/** A request of the ministry whose term the officer asks the first head to extend: it stands in the head's inbox. */
export const ministryAsked: DemoRequest[] = [
  {
    key: 'asked-ambulances',
    kind: 'media-request',
    channel: 'e-mail',
    language: 'kk',
    subject: 'Жедел жәрдем көліктерінің келу уақыты',
    text: 'Облыс орталықтары мен аудандарда жедел жәрдем көлігі шақыртуға орта есеппен қанша уақытта жетеді? Соңғы екі жылдағы көрсеткіштерді салыстырып беруіңізді сұраймыз.',
    requester: {
      kind: 'editorial-office',
      name: 'Дәурен Сапар',
      outlet: 'Көкжиек',
      email: 'redaktsia@kokzhiek.example',
    },
    came: { dueInWorkingDays: 2 },
    lateReason: 'Электрондық поштаға жұмыс уақытынан тыс түскен',
    steps: [
      { do: 'take' },
      {
        do: 'ask-extension',
        reason:
          'Аудандар бойынша мәліметті облыстардың денсаулық сақтау басқармалары жүргізеді, олардан мәлімет сұратылды.',
        holders: ['Денсаулық сақтау министрлігі', 'Облыстардың денсаулық сақтау басқармалары'],
      },
    ],
  },
];
