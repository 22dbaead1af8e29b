import type { WithheldPart, WithheldView } from '../../api/draft-types';
import { useRefusalGrounds } from '../../api/requests';

/** The parts a draft withholds, with their grounds in words; the words come when they are loaded. */
export function useWithheldViews(parts: readonly WithheldPart[] = []): WithheldView[] {
  const { data: grounds = [] } = useRefusalGrounds(parts.length > 0);
  return parts.map((part) => {
    const ground = grounds.find(({ code }) => code === part.groundCode);
    return { ...part, groundLabel: ground?.label ?? null, clause: ground?.legalBasis ?? null };
  });
}
