import type { DraftClaim } from '../../api/draft-types';
import { useWords } from '../../i18n/use-words';
import { Alert, Check } from '../../ui/icons';
import type { AnswerDraft } from './answer-draft';
import classes from './request.module.css';
import { TextButton } from '../../ui/text-button';

interface Props {
  draft: AnswerDraft;
  onCite: (sentence: string) => void;
}

/** The statements of the text at hand: why each looks like one, and where it comes from. */
export function ClaimList({ draft, onCite }: Props) {
  const { t } = useWords();
  const claims = draft.saved.claims.filter(({ language }) => language === draft.language);
  if (claims.length === 0) return null;
  const put = (sentence: string, source?: null) =>
    draft.change(({ marks }) => ({
      marks: [
        ...marks.filter((mark) => mark.language !== draft.language || mark.sentence !== sentence),
        ...(source === null ? [{ language: draft.language, sentence }] : []),
      ],
    }));
  const signs = (claim: DraftClaim) => claim.signs.map((sign) => t(`draft.sign.${sign}`)).join(', ');

  return (
    <section aria-label={t('draft.claims')} className={classes.claims}>
      <h3>{t('draft.claims')}</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.sentence} data-passed={claim.mark !== null}>
            <span className={classes.checkMark}>{claim.mark ? <Check /> : <Alert />}</span>
            <div>
              <p lang={claim.language}>{claim.sentence}</p>
              {claim.mark ? (
                <p className={classes.facts}>
                  {claim.mark.source ? sourceWords(t, claim.mark.source) : t('draft.noClaim')}{' '}
                  {!draft.isLocked && (
                    <TextButton onClick={() => put(claim.mark?.sentence ?? claim.sentence)}>
                      {t('draft.dropMark')}
                    </TextButton>
                  )}
                </p>
              ) : (
                <p className={classes.facts}>
                  {signs(claim)} <TextButton onClick={() => onCite(claim.sentence)}>{t('draft.cite')}</TextButton>{' '}
                  <TextButton onClick={() => put(claim.sentence, null)}>{t('draft.markNoClaim')}</TextButton>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Translate = ReturnType<typeof useWords>['t'];

function sourceWords(t: Translate, source: NonNullable<NonNullable<DraftClaim['mark']>['source']>) {
  const words = `${t(`draft.source.${source.kind}`)}: ${source.label}${
    source.version ? ` (${t('draft.versionOf', { version: source.version })})` : ''
  }`;
  return source.url ? (
    <a href={source.url} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    words
  );
}
