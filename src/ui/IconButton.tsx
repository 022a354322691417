import { Icon, type IconName } from './Icon';

/** A square button with an icon and a name; `pressed` makes it a toggle. */
export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly shortcut?: string;
  readonly expanded?: boolean;
}) {
  const title = props.shortcut === undefined ? props.label : `${props.label}（${props.shortcut}）`;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.label}
      title={title}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
