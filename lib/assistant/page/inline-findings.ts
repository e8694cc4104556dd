/** One line at a field while the candidate types: what a rule says of it, without any personal value. */
import type { InlineFinding } from '../session/page-port.ts';
import { layersUnder, topElements } from './open-layers.ts';
import type { Overlay } from './overlay.ts';

/** `locate` finds the box of a control, null where it is gone. */
export function createInlineFindings(
  overlay: Overlay,
  locate: (controlId: string) => HTMLElement | null,
): { show(findings: readonly InlineFinding[]): void } {
  const { root, host } = overlay;
  const lines = new Map<string, HTMLElement>();
  const place = (): void => {
    for (const [controlId, line] of lines) placeLine(line, locate(controlId), host);
  };
  overlay.onStir(place);
  return {
    show: (findings) => {
      const wanted = new Map(findings.map((finding) => [finding.controlId, finding]));
      for (const [controlId, line] of lines) {
        if (wanted.has(controlId)) continue;
        line.remove();
        lines.delete(controlId);
      }
      for (const [controlId, { severity, message }] of wanted) {
        const line = lines.get(controlId) ?? host.ownerDocument.createElement('div');
        line.className = `line ${severity}`;
        line.textContent = message;
        line.setAttribute('role', 'status');
        if (!lines.has(controlId)) root.append(line);
        lines.set(controlId, line);
      }
      place();
    },
  };
}

/** Hidden where the control is not seen, or where a layer lies that the control is no part of. */
function placeLine(line: HTMLElement, control: HTMLElement | null, host: HTMLElement): void {
  line.hidden = !control || !isSeen(control, host);
  if (!control || line.hidden) return;
  const box = control.getBoundingClientRect();
  moveTo(line, box.right + 6, box.top + (box.height - line.offsetHeight) / 2);
  if (!isBlank(line, control, host)) moveTo(line, Math.max(0, box.left), box.bottom + 1);
  const layers = layersUnder(line.getBoundingClientRect(), host);
  line.hidden = [...layers].some((layer) => !layer.contains(control));
}

function moveTo(line: HTMLElement, left: number, top: number): void {
  line.style.left = `${left}px`;
  line.style.top = `${top}px`;
}

/** Within the window, and only what holds the control lies there: nothing is covered. */
function isBlank(line: HTMLElement, control: HTMLElement, host: HTMLElement): boolean {
  const box = line.getBoundingClientRect();
  if (box.right > (host.ownerDocument.defaultView?.innerWidth ?? 0)) return false;
  return topElements(box, host).every((element) => element?.contains(control));
}

/** Its middle is in the window and not scrolled away under something else. */
function isSeen(control: HTMLElement, host: HTMLElement): boolean {
  const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const hit = host.ownerDocument.elementsFromPoint((left + right) / 2, (top + bottom) / 2).find((element) => element !== host);
  return hit !== undefined && (control.contains(hit) || hit.contains(control));
}
