import { diffComm } from 'node-diff3';
import type { SaveResult } from '../text-file';
import { Button } from './controls';

export type SaveConflict = SaveResult & { readonly state: 'conflict' };

interface ConflictProps {
  readonly conflict: SaveConflict;
  readonly mine: string;
  readonly onTake: (text: string) => void;
}

const HEAD = 'sticky top-0 w-1/2 border-l border-line bg-paper-deep px-2.5 py-1 text-left';

/** The file was changed elsewhere in the same lines: both texts side by side, and one with both in it to sort out. */
export function Conflict({ conflict, mine, onTake }: ConflictProps) {
  return (
    <div className="panel" role="alert">
      <p>The file was changed elsewhere in the same lines. Nothing was overwritten.</p>
      <div className="max-h-[40vh] overflow-auto border border-line bg-paper">
        <table className="w-full table-fixed">
          <thead>
            <tr>
              <th scope="col" className={HEAD}>
                What you wrote
              </th>
              <th scope="col" className={HEAD}>
                What the file says now
              </th>
            </tr>
          </thead>
          <tbody className="font-mono text-[13px]/[1.5] wrap-anywhere whitespace-pre-wrap">
            {listSides(mine, conflict.theirs).map(({ left, right, isChanged }, index) => (
              <tr
                key={index}
                className={`align-top *:px-2.5 *:py-1 ${isChanged ? '*:border-warning bg-paper-deep *:border-l-3' : 'text-ink-soft *:border-l *:border-line'}`}
              >
                <td>{left.join('\n')}</td>
                <td>{right.join('\n')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <Button onClick={() => onTake(conflict.merged)}>Put both into the text, to sort out</Button>
        <Button onClick={() => onTake(mine)}>Keep what you wrote</Button>
        <Button onClick={() => onTake(conflict.theirs)}>Take what the file says</Button>
      </div>
    </div>
  );
}

/** Lines of two texts next to each other: what is on one side only has nothing on the other. */
interface SideRow {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly isChanged: boolean;
}

/** Equal lines that are shown around those that differ. */
const AROUND = 2;

/**
 * Two versions of a text, side by side: where they differ, with a little of what is around.
 *
 * @example
 * listSides('a\nb', 'a\nc'); // => [{ left: ['a'], right: ['a'], isChanged: false }, { left: ['b'], right: ['c'], isChanged: true }]
 */
export function listSides(left: string, right: string): SideRow[] {
  const parts = diffComm(left.split('\n'), right.split('\n'));
  if (!parts.some(({ buffer1 }) => buffer1)) return [];
  return parts.map((part, index) => {
    if (!part.common) return { left: part.buffer1, right: part.buffer2, isChanged: true };
    const shown = shorten(part.common, index === 0, index === parts.length - 1);
    return { left: shown, right: shown, isChanged: false };
  });
}

/** The lines next to what differs: above and below, unless they are the first or the last. */
function shorten(lines: readonly string[], isFirst: boolean, isLast: boolean): readonly string[] {
  const isLong = lines.length > 2 * AROUND;
  if (!isLong) return isFirst ? lines.slice(-AROUND) : lines;
  return [...(isFirst ? [] : lines.slice(0, AROUND)), '…', ...(isLast ? [] : lines.slice(-AROUND))];
}
