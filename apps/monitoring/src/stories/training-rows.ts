import type { TenantTx } from '@baspasoz/persistence';

/** A labelled text as the data sets under data/monitoring have it. */
export interface TrainingRow {
  id: string;
  lang: 'kk' | 'ru';
  title: string;
  text: string;
  label: 'negative' | 'neutral';
}

/**
 * What officers said about articles, in the shape of the training sets; the last word counts. Only a word about the tone is a
 * label of it: that an item is not about us, is a duplicate or is dealt with says nothing of how it reads.
 */
export function trainingRowsOf(tx: TenantTx): Promise<TrainingRow[]> {
  return tx.query<TrainingRow>(
    `select a.id, case when q.language = 'ru' then 'ru' else 'kk' end as lang, a.title, a.text,
       case when l.label = 'negative' then 'negative' else 'neutral' end as label
     from (select distinct on (article_id) article_id, label from label
           where label in ('negative', 'not-negative') order by article_id, labelled_at desc, id desc) l
       join article a on a.id = l.article_id join assessment q on q.article_id = l.article_id
     where q.language <> 'other' order by a.id`,
  );
}
