import { Select, Textarea } from '@mantine/core';
import { useOutletContext } from 'react-router';
import type { WithheldPart } from '../../api/draft-types';
import { may } from '../../api/permissions';
import { useRefusalGrounds } from '../../api/requests';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { TextButton } from '../../ui/text-button';
import type { AnswerDraft } from './answer-draft';
import classes from './request.module.css';

/** What the answer does not give, each part on a ground of the law, in the language at hand. Only who may refuse adds to it. */
export function WithheldForm({ draft }: { draft: AnswerDraft }) {
  const { t, say } = useWords();
  const mayRefuse = may(useOutletContext<Session>(), 'request.refuse');
  const { data: grounds = [] } = useRefusalGrounds(true);
  const { withheld: parts = [] } = draft.content;
  const { language } = draft;
  const isReadOnly = draft.isLocked || !mayRefuse;
  if (parts.length === 0 && isReadOnly) return null;
  const change = (made: (now: WithheldPart[]) => WithheldPart[]) =>
    draft.change(({ withheld = [] }) => ({ withheld: made(withheld) }));
  const write = (place: number, field: 'what' | 'reasoning', text: string) =>
    change((now) =>
      now.map((part, at) => (at === place ? { ...part, [field]: { ...part[field], [language]: text } } : part)),
    );
  return (
    <section aria-label={t('withheld.title')} className={classes.withheld}>
      {parts.length > 0 && <h3>{t('withheld.title')}</h3>}
      {parts.map((part, place) => {
        const ground = grounds.find(({ code }) => code === part.groundCode);
        return (
          // What is withheld has no name of its own: its place is its name.
          <fieldset key={place} className={classes.withheldPart}>
            <legend>
              {say(ground?.label ?? null)}
              <span className={classes.when}>{say(ground?.legalBasis ?? null)}</span>
            </legend>
            {ground?.requiresHeadApproval && <p className={classes.facts}>{t('withheld.byHead')}</p>}
            {(['what', 'reasoning'] as const).map((field) => (
              <Textarea
                key={field}
                label={t(`withheld.${field}`)}
                lang={language}
                autosize
                minRows={field === 'what' ? 1 : 2}
                maxLength={10_000}
                readOnly={isReadOnly}
                value={part[field][language] ?? ''}
                onChange={(event) => write(place, field, event.currentTarget.value)}
              />
            ))}
            {!isReadOnly && (
              <div>
                <TextButton onClick={() => change((now) => now.filter((_, at) => at !== place))}>
                  {t('withheld.remove')}
                </TextButton>
              </div>
            )}
          </fieldset>
        );
      })}
      {!isReadOnly && (
        <Select
          label={t(parts.length > 0 ? 'withheld.addAnother' : 'withheld.add')}
          placeholder={t('withheld.choose')}
          data={grounds.map(({ code, label }) => ({ value: code, label: say(label) }))}
          value={null}
          // Grounds are long: on a telephone two would fill the usual list.
          maxDropdownHeight={400}
          onChange={(groundCode) => groundCode && change((now) => [...now, { groundCode, what: {}, reasoning: {} }])}
        />
      )}
    </section>
  );
}
