import { type PointerEvent, useRef, useState } from 'react';
import type { Area, Word } from '../../api/attachment-types';
import { useWords } from '../../i18n/use-words';
import type { MarkedPlace } from './marks';
import classes from './redact.module.css';

interface Props {
  page: number;
  picture: string;
  words: readonly Word[];
  marks: readonly MarkedPlace[];
  onToggle: (word: Word) => void;
  onArea: (area: Area) => void;
}

const percent = (part: number) => `${part * 100}%`;
const placed = ({ left, top, width, height }: Area) => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
});
/** Less than that is a click that slipped. */
const smallest = 0.004;

/** A page to mark on: its words are buttons, and a frame is drawn anywhere else. */
export function Sheet({ page, picture, words, marks, onToggle, onArea }: Props) {
  const { t } = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<{ x: number; y: number } | null>(null);
  const [frame, setFrame] = useState<Area | null>(null);

  const at = ({ clientX, clientY }: PointerEvent) => {
    const box = sheet.current?.getBoundingClientRect();
    const part = (value: number) => Math.min(1, Math.max(0, value));
    return box
      ? { x: part((clientX - box.left) / box.width), y: part((clientY - box.top) / box.height) }
      : { x: 0, y: 0 };
  };
  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || event.target instanceof HTMLButtonElement) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setFrom(at(event));
  };
  const move = (event: PointerEvent) => {
    if (!from) return;
    const { x, y } = at(event);
    setFrame({
      page,
      left: Math.min(from.x, x),
      top: Math.min(from.y, y),
      width: Math.abs(x - from.x),
      height: Math.abs(y - from.y),
    });
  };
  const end = () => {
    if (frame && frame.width > smallest && frame.height > smallest) onArea(frame);
    setFrom(null);
    setFrame(null);
  };
  const hidden = (word: Word) => marks.some((mark) => mark.word === word);

  return (
    <div
      ref={sheet}
      className={classes.sheet}
      role="group"
      aria-label={t('redact.page', { number: page + 1 })}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <img src={picture} alt={t('redact.page', { number: page + 1 })} draggable={false} />
      {marks.map((mark) => (
        <div key={mark.key} className={classes.mark} style={placed(mark)} />
      ))}
      {words.map((word) => (
        <button
          key={`${word.left} ${word.top} ${word.text}`}
          type="button"
          className={classes.word}
          style={placed(word)}
          aria-pressed={hidden(word)}
          aria-label={word.text}
          onClick={() => onToggle(word)}
        />
      ))}
      {frame && <div className={classes.frame} style={placed(frame)} />}
    </div>
  );
}
