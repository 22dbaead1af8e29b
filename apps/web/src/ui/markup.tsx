import type { Inline } from './markup-blocks';
import { blocksOf } from './markup-blocks';
import classes from './markup.module.css';

const Words = ({ inline }: { inline: Inline[] }) =>
  inline.map((part, index) => {
    if (part.kind === 'strong') return <strong key={index}>{part.text}</strong>;
    if (part.kind === 'link')
      return (
        <a key={index} href={part.href} rel="noopener noreferrer nofollow">
          {part.text}
        </a>
      );
    return part.text;
  });

/** A text with its little markup, as elements: nothing of it is ever read as HTML. */
export function Markup({ text }: { text: string }) {
  return (
    <div className={classes.text}>
      {blocksOf(text).map((block, index) => {
        if (block.kind === 'list')
          return (
            <ul key={index}>
              {block.items.map((inline, at) => (
                <li key={at}>
                  <Words inline={inline} />
                </li>
              ))}
            </ul>
          );
        if (block.kind === 'heading')
          return (
            <h2 key={index}>
              <Words inline={block.inline} />
            </h2>
          );
        return (
          <p key={index}>
            <Words inline={block.inline} />
          </p>
        );
      })}
    </div>
  );
}
