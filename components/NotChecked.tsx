import { Lead } from './Lead';
import type { Reason } from './reasons';

interface Props {
  readonly reason: Reason;
  onAction(): void;
}

/** Never a blank: what is the case, why, and the one useful action. */
export function NotChecked({ reason, onAction }: Props) {
  return (
    <Lead heading={reason.heading}>
      <p class="lead__s">{reason.detail}</p>
      {reason.action && <button type="button" class="btn" onClick={onAction}>{reason.action}</button>}
    </Lead>
  );
}
