import type { TFunction } from 'i18next';
import type { RequesterKind, RequestKind } from '../api/types';

const kinds: RequestKind[] = ['media-request', 'official-message', 'information-request', 'appeal'];

export const isRequestKind = (value: string | null): value is RequestKind => kinds.some((kind) => kind === value);

/** What one may ask, each with a legal term of its own. */
export const kindOptions = (t: TFunction) => kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));

export const requesterKinds: RequesterKind[] = ['journalist', 'editorial-office', 'information-user', 'state-body'];
