import type { OutletKind } from '../domain/outlet.js';

/** What the office has decided on a demo application. */
export type DemoDecision = 'none' | 'grant' | 'grant-and-revoke';

export interface DemoJournalist {
  name: string;
  position: string;
  email: string;
  /** The demo account of a journalist, where there is one. */
  personId?: string;
  decision: DemoDecision;
}

export interface DemoOutlet {
  name: string;
  kind: OutletKind;
  bin: string;
  registrationNumber: string;
  registeredOn: string;
  editorName: string;
  email: string;
  journalists: DemoJournalist[];
}

/** Invented outlets and people, the same in both demo bodies; addresses of `.example` reach nobody. */
export const demoRegister: readonly DemoOutlet[] = [
  {
    name: 'Дала хабар',
    kind: 'online',
    bin: '000740000728',
    registrationNumber: 'KZ00VPY00000101',
    registeredOn: '2025-02-10',
    editorName: 'Сәкен Жолдасов',
    email: 'news@dala-habar.example',
    journalists: [
      {
        name: 'Динара Әлімова',
        position: 'тілші',
        email: 'journalist@dala-habar.example',
        personId: '0192f000-0000-7000-9000-000000000301',
        decision: 'grant',
      },
      {
        name: 'Олжас Керімбай',
        position: 'оператор',
        email: 'olzhas@dala-habar.example',
        decision: 'grant-and-revoke',
      },
    ],
  },
  {
    name: 'Меридиан',
    kind: 'newspaper',
    bin: '941240001151',
    registrationNumber: 'KZ00VPY00000102',
    registeredOn: '2025-03-04',
    editorName: 'Ирина Волкова',
    email: 'news@meridian.example',
    journalists: [
      { name: 'Марат Сейдахметов', position: 'корреспондент', email: 'marat@meridian.example', decision: 'none' },
    ],
  },
];
