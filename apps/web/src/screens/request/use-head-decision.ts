import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useAttachFiles } from '../../api/attachments';
import type { PaperDecision } from '../../api/proceeding-paths';
import { isHead } from '../../api/session';
import { useWords } from '../../i18n/use-words';
import { useToast } from '../../ui/use-toast';
import type { DrawerProps } from './decisions';
import { askHere, lacksPaper } from './head-decision';

type Change<Input> = Pick<UseMutationResult<unknown, Error, Input>, 'mutate' | 'isPending' | 'isSuccess' | 'error'>;

interface Deeds<Wanted> extends DrawerProps {
  scan: 'extension-decision' | 'termination-decision';
  /** Asks the head. */
  ask: Change<Wanted>;
  /** Carries it out: the reader is the head, or the head has decided on paper. */
  record: Change<Wanted & { paperDecision?: PaperDecision }>;
}

/** What the law leaves to the head: a head decides by entering it, the office asks or records the paper and its scan. */
export function useHeadDecision<Wanted>({ request, session, onClose, scan, ask, record }: Deeds<Wanted>) {
  const { t } = useWords();
  const toast = useToast();
  const [decision, setDecision] = useState(askHere);
  const attach = useAttachFiles(scan);
  const decides = isHead(session);
  const asks = !decides && !decision.onPaper;

  const submit = (wanted: Wanted) => {
    if (asks) {
      ask.mutate(wanted, {
        onSuccess: () => {
          toast(t('headDecision.asked'));
          onClose();
        },
      });
      return;
    }
    const { number, decidedOn, scans: files } = decision;
    const recorded = () => {
      if (decides || files.length === 0) onClose();
      else attach.mutate({ id: request.id, files }, { onSuccess: onClose });
    };
    // The decision is on record already where only its scan did not arrive.
    if (record.isSuccess) recorded();
    else
      record.mutate(
        { ...wanted, ...(decides ? {} : { paperDecision: { number, decidedOn } }) },
        { onSuccess: recorded },
      );
  };
  return {
    decision,
    setDecision,
    decides,
    asks,
    lacks: !decides && lacksPaper(decision),
    submit,
    isPending: ask.isPending || record.isPending || attach.isPending,
    error: ask.error ?? record.error ?? attach.error,
  };
}
