import { useState } from 'react';
import type { Proposal, SourceKind } from '../../api/source-types';
import { useWords } from '../../i18n/use-words';
import { SidePanel } from '../../ui/side-panel';
import { LookForm } from './look-form';
import { NewSourceForm } from './new-source-form';

/** What is known of the source to be: ways to read it that were found, or only its address, when the officer says the kind. */
interface Chosen {
  url: string;
  proposals: Proposal[];
  kind: SourceKind;
}

/** A new source: first its address is looked at, then what was found there is shown, with a name and how often it publishes. */
export default function AddSourceDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen>();
  return (
    <SidePanel title={t('sources.add')} onClose={onClose}>
      {chosen ? (
        <NewSourceForm {...chosen} onAgain={() => setChosen(undefined)} onDone={onClose} />
      ) : (
        <LookForm onChosen={(url, proposals) => setChosen({ url, proposals, kind: proposals[0]?.kind ?? 'feed' })} />
      )}
    </SidePanel>
  );
}
