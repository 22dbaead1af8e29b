import type { DemoRequest } from './demo-request.js';

/** A request of the ministry whose answer is complained of: the complaint waits to be satisfied or sent to the higher body. */
export const ministryComplaints: DemoRequest[] = [
  {
    key: 'complaint-beds',
    kind: 'media-request',
    channel: 'e-mail',
    language: 'kk',
    subject: 'Балалар ауруханаларындағы төсек саны',
    text: 'Облыстық балалар ауруханаларында қанша төсек бар және олардың саны соңғы үш жылда қалай өзгерді? Әр облыс бойынша көрсетуіңізді сұраймыз.',
    requester: {
      kind: 'editorial-office',
      name: 'Бекзат Тұрсын',
      outlet: 'Дала хабар',
      email: 'redaktsia@dala-habar.example',
    },
    came: { dueInWorkingDays: 2 },
    lateReason: 'Электрондық поштаға жұмыс уақытынан тыс түскен',
    steps: [
      { do: 'take' },
      {
        do: 'answer',
        text: 'Облыстық балалар ауруханаларында барлығы төрт мың екі жүз төсек бар. Олардың саны соңғы үш жылда он пайызға көбейді.',
      },
      {
        do: 'complain',
        text: 'Жауапта облыстар бойынша мәлімет жоқ, ал біз дәл соны сұраған едік. Жауапты толықтыруды, әйтпесе шағымды жоғары тұрған органға жіберуді сұраймыз.',
      },
    ],
  },
];
