/** A text to be read in a dialog: scrolled with the keyboard, printed, and closed with Escape, which gives the focus back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading, ReadingSection, Words } from '../../lib/portal/texts/reading.ts';
import { usePortal } from './portal-context.ts';
import { readingWords } from './texts/reading-words.ts';
import './styles/reading.css';

interface ReadingDialogProps {
  reading: Reading;
  onClose: () => void;
}

export function ReadingDialog({ reading, onClose }: ReadingDialogProps) {
  const { language } = usePortal();
  const words = readingWords[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // Begun at the top and scrolled with the arrow keys, rather than on the first button.
    body.current?.focus();
  }, []);
  return (
    // Unmounted only when it has closed: closing is what gives the focus back.
    <dialog ref={dialog} class="reading-dialog" aria-labelledby="reading-title" onClose={onClose}>
      <h2 id="reading-title">{reading.title[language]}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable with the keyboard */}
      <section ref={body} class="reading-body" tabIndex={0} aria-labelledby="reading-title">
        <p class="reading-standing">{words.standing}</p>
        {reading.sections.map((section) => (
          <ReadingPart key={section.heading.zh} section={section} />
        ))}
        <h3>{words.sources}</h3>
        <Points items={reading.sources} />
      </section>
      <div class="buttons reading-buttons">
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="button button-primary" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}

function ReadingPart({ section: { heading, paragraphs = [], points, steps, guideLines } }: { section: ReadingSection }) {
  const { language } = usePortal();
  return (
    <>
      <h3>{heading[language]}</h3>
      {points && <Points items={points} />}
      {paragraphs.map((paragraph) => (
        <p key={paragraph.zh}>{paragraph[language]}</p>
      ))}
      {steps && (
        <ol>
          {steps.map((step) => (
            <li key={step.zh}>{step[language]}</li>
          ))}
        </ol>
      )}
      {guideLines && <p class="reading-lines">{readingWords[language].guideLines.replace('{lines}', guideLines)}</p>}
    </>
  );
}

function Points({ items }: { items: readonly Words[] }) {
  const { language } = usePortal();
  return (
    <ul>
      {items.map((item) => (
        <li key={item.zh}>{item[language]}</li>
      ))}
    </ul>
  );
}
