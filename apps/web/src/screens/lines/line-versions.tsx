import { useState } from 'react';
import { usePeople } from '../../api/coordination';
import type { LineVersion } from '../../api/line-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { LineReading } from './line-reading';
import classes from './lines.module.css';
import { TextButton } from '../../ui/text-button';

/** Every version with who wrote and who approved it, each against the one before. */
export function LineVersions({ versions }: { versions: LineVersion[] }) {
  const { t, dates } = useWords();
  const { data: people = [] } = usePeople();
  const [open, setOpen] = useState<number | null>(null);
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '';
  const said = (version: LineVersion): string[] =>
    [
      t('lines.did.written', { moment: dates.moment(version.writtenAt), name: version.authors.map(nameOf).join(', ') }),
      version.asked && t('lines.did.asked', { moment: dates.moment(version.asked.at), name: nameOf(version.asked.by) }),
      version.approved &&
        t('lines.did.approved', { moment: dates.moment(version.approved.at), name: nameOf(version.approved.by) }),
      version.ended &&
        t(`lines.did.${version.state}`, { moment: dates.moment(version.ended.at), name: nameOf(version.ended.by) }),
      version.ended?.reason,
    ].filter((line) => typeof line === 'string');
  return (
    <Card label={t('lines.versions')}>
      <h2>{t('lines.versions')}</h2>
      <ol className={classes.plain}>
        {versions.map((version, at) => (
          <li key={version.version} className={classes.item}>
            <strong>
              {t('lines.version', { version: version.version })}, {t(`lines.state.${version.state}`)}
            </strong>
            {said(version).map((line, index) => (
              <span key={index} className={classes.facts}>
                {line}
              </span>
            ))}
            <TextButton
              aria-expanded={open === version.version}
              onClick={() => setOpen(open === version.version ? null : version.version)}
            >
              {t(
                open === version.version
                  ? 'lines.hideText'
                  : versions[at + 1]
                    ? 'lines.showDifference'
                    : 'lines.showText',
              )}
            </TextButton>
            {open === version.version && <LineReading version={version} before={versions[at + 1]} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}
