import { randomUUID } from 'node:crypto';
import type { Answer, ServiceUnderTest, TokenClaims } from '@baspasoz/testing';
import type { Journalist, Outlet } from '../aggregate/registers.js';
import type { AccreditationDetail } from '../features/show-accreditation/accreditation-details.js';
import { aigerim, daniyar } from './people.js';

export const documents = ['signed-application', 'identity-copy', 'personal-data-consent'];

export const outletInput = {
  name: 'Дала хабар',
  kind: 'online',
  registrationNumber: 'KZ12VPY00012345',
  registeredOn: '2025-02-10',
  editorName: 'Ерлан Сейіт',
  email: 'news@dala-habar.example',
};

const created = <T>({ status, body }: Answer<T>): T => {
  if (status !== 201) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
};

/** An outlet of one journalist, and the journalist's application that waits for a decision. */
export async function apply(
  service: ServiceUnderTest,
  changes: { outlet?: object; journalist?: object; application?: object; as?: TokenClaims } = {},
): Promise<AccreditationDetail> {
  const send = service.as(changes.as ?? daniyar);
  const outlet = created(await send<Outlet>('POST', '/outlets', { ...outletInput, ...changes.outlet }));
  const name = `Динара ${randomUUID().slice(0, 8)}`;
  const journalist = created(
    await send<Journalist>('POST', '/journalists', { name, outletId: outlet.id, ...changes.journalist }),
  );
  return created(
    await send<AccreditationDetail>('POST', '/accreditations', {
      journalistId: journalist.id,
      language: 'kk',
      documents,
      ...changes.application,
    }),
  );
}

/** A decision on the version the caller has seen. */
export const decide = (
  service: ServiceUnderTest,
  { id, version }: Pick<AccreditationDetail, 'id' | 'version'>,
  action: 'grant' | 'refuse' | 'revoke',
  payload: object,
  as: TokenClaims = aigerim,
) =>
  service.as(as)<AccreditationDetail & { code?: string }>('POST', `/accreditations/${id}/${action}`, payload, {
    'if-match': `"${version}"`,
  });

export const courtAct = {
  groundCode: 'defamation-by-court',
  basis: 'Алматы қаласы сотының 2026 жылғы 2 наурыздағы № 2-15 шешімі',
  reasoning: 'Сот мәліметтерді шындыққа сәйкес емес деп таныды.',
};
