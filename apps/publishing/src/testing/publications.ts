import type { TokenClaims } from '@baspasoz/testing';
import type { PublicationDetail } from '../publication/publication-details.js';
import { aigerim, daniyar } from './people.js';
import type { Answer, SpecService } from './spec-service.js';

/** A text in the two languages every publication has. */
export const editions = {
  kk: {
    title: 'Ауылдарға жаңа жедел жәрдем көліктері жіберілді',
    lead: 'Биыл аудандар 120 көлік алды.',
    text: 'Көліктер **барлық** облыстарға бөлінді.',
  },
  ru: {
    title: 'В сёла отправлены новые машины скорой помощи',
    lead: 'В этом году районы получили 120 машин.',
    text: 'Машины распределены по **всем** областям.',
  },
};

export const confirmed = ['open-information', 'no-data-of-minors'];
export const note = { kk: 'Саны нақтыланды', ru: 'Уточнено число' };

const must = <T>({ status, body }: Answer<T>): T => {
  if (status >= 300) throw new Error(`the service answered ${status}: ${JSON.stringify(body)}`);
  return body;
};

/** A resource of the body with sections of these kinds; gives their ids by kind. */
export async function newsroom(
  service: SpecService,
  slug: string,
  kinds: readonly string[] = ['news', 'structure'],
  as: TokenClaims = aigerim,
): Promise<Record<string, string>> {
  const { id } = must(
    await service.post<{ id: string }>(
      '/resources',
      { kind: 'body', slug, name: { kk: 'Баспасөз', ru: 'Пресс-служба', en: 'Press service' } },
      { as },
    ),
  );
  const sections: Record<string, string> = {};
  for (const kind of kinds)
    sections[kind] = must(await service.post<{ id: string }>('/sections', { resourceId: id, kind }, { as })).id;
  return sections;
}

/** One command on a publication that must come through. */
export async function act(
  service: SpecService,
  publication: PublicationDetail,
  action: string,
  input: object = {},
  as: TokenClaims = daniyar,
): Promise<PublicationDetail> {
  const { id, version } = publication;
  return must(await service.post<PublicationDetail>(`/publications/${id}/${action}`, { version, ...input }, { as }));
}

/** A draft by the officer. */
export async function draft(service: SpecService, sectionId: string, changes: object = {}): Promise<PublicationDetail> {
  return must(
    await service.post<PublicationDetail>('/publications', { sectionId, editions, ...changes }, { as: daniyar }),
  );
}

/** A change of the working copy by the officer. */
export async function edit(
  service: SpecService,
  { id, version }: PublicationDetail,
  changed: object = editions,
): Promise<PublicationDetail> {
  return must(
    await service.put<PublicationDetail>(`/publications/${id}`, { version, editions: changed }, { as: daniyar }),
  );
}

/** A publication by the officer, approved by the authorized person. */
export async function published(
  service: SpecService,
  sectionId: string,
  changes: object = {},
): Promise<PublicationDetail> {
  const asked = await act(service, await draft(service, sectionId, changes), 'ask-approval', { confirmed });
  return act(service, asked, 'approve', {}, aigerim);
}
