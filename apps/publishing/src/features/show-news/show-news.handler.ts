import { Injectable } from '@nestjs/common';
import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { PublicViews } from '@baspasoz/persistence';
import type { Editions, OfficialNote } from '../../domain/edition.js';
import type { ChangeKind, PublicState } from '../../domain/publication-state.js';
import { newsroomAt } from '../../newsroom/newsroom.js';
import { problems } from '../../problems.js';

interface ReleaseRow {
  state: Exclude<PublicState, 'none'>;
  sectionId: string;
  sectionKind: string;
  sectionName: LocalizedText;
  isLatest: boolean;
  number: number;
  changeKind: ChangeKind;
  note: OfficialNote | null;
  languages: Language[];
  releasedAt: Date;
  freshUntil: Date | null;
  publishedAt: Date;
  updatedAt: Date;
  withdrawnAt: Date | null;
  withdrawalReason: OfficialNote | null;
  language: Language;
  title: string | null;
  lead: string | null;
  text: string | null;
}

/** A publication as readers see it; of a withdrawn one they see that it was withdrawn, when and why. */
interface ShownNews {
  id: string;
  state: Exclude<PublicState, 'none'>;
  section: { id: string; kind: string; name: LocalizedText };
  editions: Editions;
  publishedAt: Date;
  updatedAt: Date;
  freshUntil: Date | null;
  changes: {
    number: number;
    changeKind: ChangeKind;
    note: OfficialNote | null;
    releasedAt: Date;
    languages: Language[];
  }[];
  withdrawal: { at: Date; reason: OfficialNote } | null;
}

@Injectable()
export class ShowNewsHandler {
  constructor(private readonly views: PublicViews) {}

  run(slug: string, id: string): Promise<ShownNews> {
    return this.views.run(async (tx) => {
      const { resourceId } = await newsroomAt(tx, slug);
      const rows = await tx.query<ReleaseRow>(
        `select public_state as state, section_id as "sectionId", section_kind as "sectionKind", section_name as "sectionName",
           is_latest as "isLatest", number, change_kind as "changeKind", note, languages, released_at as "releasedAt",
           fresh_until as "freshUntil", first_published_at as "publishedAt", updated_at as "updatedAt", withdrawn_at as "withdrawnAt",
           withdrawal_reason as "withdrawalReason", language, title, lead, text
         from public_newsroom_release where resource_id = $1 and publication_id = $2 order by number desc`,
        [resourceId, id],
      );
      const latest = rows.filter(({ isLatest }) => isLatest);
      const [first] = latest;
      if (!first) throw problems['publication-not-found']();
      return { ...shown(first), id, editions: editionsOf(latest), changes: changesOf(rows) };
    });
  }
}

const shown = (row: ReleaseRow): Omit<ShownNews, 'id' | 'editions' | 'changes'> => ({
  state: row.state,
  section: { id: row.sectionId, kind: row.sectionKind, name: row.sectionName },
  publishedAt: row.publishedAt,
  updatedAt: row.updatedAt,
  freshUntil: row.freshUntil,
  withdrawal: row.withdrawnAt && row.withdrawalReason ? { at: row.withdrawnAt, reason: row.withdrawalReason } : null,
});

const editionsOf = (rows: ReleaseRow[]): Editions =>
  Object.fromEntries(
    rows.flatMap(({ language, title, lead, text }) =>
      title === null || lead === null || text === null ? [] : [[language, { title, lead, text }]],
    ),
  );

/** One line a release, the latest first: rows come one a language. */
function changesOf(rows: ReleaseRow[]): ShownNews['changes'] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return [...byNumber.values()].map(({ number, changeKind, note, releasedAt, languages }) => ({
    number,
    changeKind,
    note,
    releasedAt,
    languages,
  }));
}
