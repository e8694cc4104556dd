/** A QR code as one path: black on white whatever the page's colours are, because a camera has to read it. */
import { encode } from 'uqr';

const quietZone = 4;

/** Each dark square of the row as a piece of the path. */
const rowPath = (row: readonly boolean[], y: number): string => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('');

export function QrCode({ content, label }: { content: string; label: string }) {
  const { data, size } = encode(content, { ecc: 'M', border: quietZone });
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={data.map(rowPath).join('')} fill="#000" />
    </svg>
  );
}
