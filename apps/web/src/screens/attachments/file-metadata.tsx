import { Button } from '@mantine/core';
import type { Trace } from '../../api/attachment-types';
import { useFileMetadata, useStripMetadata } from '../../api/file-metadata';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './file-metadata.module.css';

interface Props {
  requestId: string;
  file: { id: string; name: string };
  /** The id of the element, for the button that opens it. */
  id: string;
}

/** What the file would tell whoever gets it, beside its pages; and the way to send it without. */
export function FileMetadata({ requestId, file, id }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const metadata = useFileMetadata(requestId, file.id);
  const strip = useStripMetadata(requestId, file.id);
  const problem = metadata.error ?? strip.error;
  if (metadata.isPending) return <Loading />;
  return (
    <section id={id} className={classes.metadata} aria-label={t('metadata.of', { name: file.name })}>
      {problem && <ProblemNote problem={problem} />}
      {metadata.data && (
        <>
          {metadata.data.goes.length === 0 ? <p>{t('metadata.none')}</p> : <p>{t('metadata.tells')}</p>}
          <Traces traces={metadata.data.goes} />
          {metadata.data.stays.length > 0 && (
            <>
              <p>{t('metadata.stays')}</p>
              <Traces traces={metadata.data.stays} />
            </>
          )}
          {metadata.data.goes.length > 0 && (
            <>
              <Button
                variant="default"
                size="compact-md"
                loading={strip.isPending}
                onClick={() => strip.mutate(undefined, { onSuccess: () => toast(t('metadata.done')) })}
              >
                {t('metadata.strip')}
              </Button>
              <p className={classes.note}>{t('metadata.effect')}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}

function Traces({ traces }: { traces: readonly Trace[] }) {
  const { t } = useWords();
  return (
    <dl>
      {traces.map(({ kind, value }) => (
        <div key={`${kind} ${value}`}>
          <dt>{t(`metadata.kind.${kind}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
