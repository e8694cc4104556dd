/** 重要声明, with the texts that it names: each opens beside it (guide L57–L63). */
import { useState } from 'preact/hooks';
import { dateRange } from '../../lib/portal/core/texts/date-range.ts';
import type { Language } from '../../lib/portal/core/texts/field-labels.ts';
import { findReading, paymentWindow, readingIds } from '../../lib/portal/texts/find-reading.ts';
import type { Reading } from '../../lib/portal/texts/reading.ts';
import { useExamName } from './layout.tsx';
import { usePortal } from './portal-context.ts';
import { ReadingDialog } from './reading-dialog.tsx';
import { declaration } from './texts/declaration.ts';
import { readingWords } from './texts/reading-words.ts';

export function Declaration({ examId }: { examId: string }) {
  const { text, language } = usePortal();
  const examName = useExamName();
  const [opened, setOpened] = useState<Reading | null>(null);
  const { opening, points, closing } = declaration[language];
  const paragraph = (words: string) => (
    <p key={words}>
      <Paragraph words={words} examId={examId} onOpen={setOpened} />
    </p>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable with the keyboard */}
      <section class="declaration" tabIndex={0} aria-label={text('declaration')}>
        <h3>{text('declaration')}</h3>
        <p>{opening.replace('{exam}', examName(examId))}</p>
        <ol>
          {points.map((paragraphs) => (
            <li key={paragraphs[0]}>{paragraphs.map(paragraph)}</li>
          ))}
        </ol>
        <p>{closing}</p>
      </section>
      {opened && <ReadingDialog reading={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

interface ParagraphProps {
  words: string;
  examId: string;
  onOpen: (reading: Reading) => void;
}

/** In the place of each id, the name of the text with its link. */
function Paragraph({ words, examId, onOpen }: ParagraphProps) {
  const { language } = usePortal();
  return (
    <>
      {words
        .replace('{payment}', paymentWords(examId, language))
        .split(/\{(\w+)\}/)
        .map((part, index) => {
          const id = index % 2 === 1 ? readingIds.find((one) => one === part) : undefined;
          const reading = id && findReading(id, examId);
          return reading ? <Named key={part} reading={reading} onOpen={onOpen} /> : part;
        })}
    </>
  );
}

function Named({ reading, onOpen }: { reading: Reading; onOpen: (reading: Reading) => void }) {
  const { language } = usePortal();
  const title = reading.title[language];
  const { open } = readingWords[language];
  return (
    <>
      {title}{' '}
      <span class="reading-link">
        [
        <button type="button" class="link" aria-haspopup="dialog" aria-label={`${open} ${title}`} onClick={() => onOpen(reading)}>
          {open}
        </button>
        ]
      </span>
    </>
  );
}

function paymentWords(examId: string, language: Language): string {
  const window = paymentWindow(examId);
  const words = declaration[language];
  return window ? words.paymentWindow.replace('{window}', dateRange(window, language)) : words.paymentUnknown;
}
