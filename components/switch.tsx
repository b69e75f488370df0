/** A switch with its label; the whole line can be pressed. */
interface Props {
  readonly on: boolean;
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: string;
  readonly disabled?: boolean;
  onSwitch(on: boolean): void;
}

export function Switch({ on, label, hint, disabled = false, onSwitch }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onSwitch(!on)}
    >
      <span class="switch-label">
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
