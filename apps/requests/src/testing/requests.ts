import type { Receipt } from '../registration/receipt.js';
import { localDate } from '@baspasoz/law';
import { aigerim } from './people.js';
import type { Call, SpecService } from './spec-service.js';

/** A plain Russian request from an editorial office. */
export const asked = {
  kind: 'media-request',
  language: 'ru',
  subject: 'Комментарий по закупкам льготных лекарств',
  text: 'Просим сообщить, сколько льготных лекарств закуплено в этом году и на какую сумму.',
  requester: {
    kind: 'editorial-office',
    name: 'Марат Сейдахметов',
    outlet: 'Меридиан',
    email: 'news@meridian.example',
  },
};

/** The same in Kazakh. */
export const askedInKazakh = {
  ...asked,
  language: 'kk',
  subject: 'Жедел жәрдем көліктері',
  text: 'Биыл аудандарға қанша жедел жәрдем көлігі бөлінді және олар қай күні жеткізілді?',
};

/** Registers a request that must come through. */
export async function register(service: SpecService, changes: object = {}, call: Call = {}): Promise<Receipt> {
  const { status, body } = await service.post<Receipt>('/media-requests', { ...asked, ...changes }, call);
  if (status !== 201) throw new Error(`registration answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** A decision of the head on paper, of the day on which the request came in. */
export const onPaper = ({ receivedAt }: Pick<Receipt, 'receivedAt'>) => ({
  number: '01-7/15',
  decidedOn: localDate(new Date(receivedAt), 'Asia/Almaty'),
});

/** The body lets an officer refuse alone; else a second person approves every refusal. */
export async function refusesAlone(service: SpecService): Promise<void> {
  const { status, body } = await service.put('/approval-chains', { refusal: [] }, { as: aigerim });
  if (status !== 200) throw new Error(`setting the chains answered ${status}: ${JSON.stringify(body)}`);
}
