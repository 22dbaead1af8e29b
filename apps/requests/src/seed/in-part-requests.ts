import type { DemoRequest } from './demo-request.js';

/** A request of the ministry that was answered and refused in part, as the requester, the register and the statistics see it. */
export const ministryInPart: DemoRequest[] = [
  {
    key: 'in-part-mammographs',
    kind: 'media-request',
    channel: 'e-mail',
    language: 'kk',
    subject: 'Аудандық ауруханаларға берілген маммографтар',
    text: 'Биыл аудандық ауруханаларға қанша маммограф берілді? Бұл жөнінде бұрын айтылған уәделердің бәрі орындалды ма?',
    requester: {
      kind: 'editorial-office',
      name: 'Айнұр Қасым',
      outlet: 'Жетісу тынысы',
      email: 'suraq@zhetisu-tynysy.example',
    },
    came: { dueInWorkingDays: 3 },
    lateReason: 'Электрондық поштаға жұмыс уақытынан тыс түскен',
    disclosure: { consent: true, exclusivityDays: 0 },
    steps: [
      { do: 'take' },
      {
        do: 'answer',
        text: 'Биыл аудандық ауруханаларға отыз екі маммограф берілді, тағы сегізі жыл соңына дейін орнатылады.',
        withheld: [
          {
            groundCode: 'not-identifiable',
            what: '«Бұрын айтылған уәделердің» орындалуы туралы мәлімет',
            reasoning:
              'Сұрау салудан қай уәделер туралы сөз болып отырғаны, оларды кім және қашан айтқаны көрінбейді. Нақтылап жазсаңыз, жауап береміз.',
          },
        ],
      },
      { do: 'disclose' },
    ],
  },
];
