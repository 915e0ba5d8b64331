import { createHash } from 'node:crypto';

/** Where a wave is drawn, in pixels of the whole picture. */
export interface WaveFrame {
  width: number;
  height: number;
  /** Top and bottom between which the lines move. */
  top: number;
  bottom: number;
}

/** The colours of a wave, as `#rrggbb`. */
export interface WaveInk {
  line: string;
  accent: string;
}

/** The same subject always gives the same numbers, from 0 to 1. */
export function seedOf(subject: string): (place: number) => number {
  const hash = createHash('sha256').update(subject.normalize('NFC').toLowerCase()).digest();
  return (place) => hash[place % hash.length]! / 255;
}

const lines = 13;

/** A subject's own wave as an SVG: thin lines that drift apart, one of them in the accent, and a sun. */
export function waveSvg(subject: string, frame: WaveFrame, ink: WaveInk): string {
  const seed = seedOf(subject);
  const chosen = 3 + Math.floor(seed(5) * (lines - 6));
  const paths = Array.from({ length: lines }, (_, at) => {
    const accent = at === chosen;
    const stroke = accent
      ? `stroke="${ink.accent}" stroke-width="3.5"`
      : `stroke="${ink.line}" stroke-width="1.6"`;
    return `<path d="${pathOf(seed, frame, at)}" fill="none" ${stroke} stroke-linecap="round"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}"`,
    ` viewBox="0 0 ${frame.width} ${frame.height}">`,
    sun(seed, frame, ink),
    ...paths,
    '</svg>',
  ].join('');
}

function sun(seed: (place: number) => number, frame: WaveFrame, ink: WaveInk): string {
  const radius = Math.round(frame.width * (0.085 + seed(6) * 0.035));
  const x = Math.round(frame.width * (0.62 + seed(7) * 0.22));
  const y = Math.round(frame.top + radius);
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink.accent}" fill-opacity="0.16"/>`;
}

/** One line of the wave: two sines, their phases drifting from line to line. */
function pathOf(seed: (place: number) => number, frame: WaveFrame, at: number): string {
  const share = at / (lines - 1);
  const tall = frame.bottom - frame.top;
  const long = 0.7 + seed(0) * 0.9;
  const short = 1.6 + seed(1) * 1.6;
  const drift = 0.5 + seed(4) * 1.4;
  const y = (x: number) => {
    const turn = (x / frame.width) * 2 * Math.PI;
    const swell = Math.sin(turn * long + seed(2) * 6.28 + share * drift);
    const ripple = Math.sin(turn * short + seed(3) * 6.28 - share * drift * 1.6);
    return (
      frame.top + tall * (0.16 + share * 0.68) + tall * (0.12 * swell + 0.045 * ripple * (1 - share * 0.5))
    );
  };
  const step = frame.width / 60;
  const points = Array.from({ length: 63 }, (_, i) => (i - 1) * step);
  return points.map((x, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y(x).toFixed(1)}`).join(' ');
}
