import { type DragEvent, useRef, useState } from 'react';

/** A place to drop files on, and a button that asks for them. */
export function FileDrop(props: {
  readonly accept: string;
  readonly multiple: boolean;
  readonly label: string;
  readonly pickLabel: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { accept, multiple, label, pickLabel, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className={`data-drop ${over ? 'data-drop-over' : ''}`}
      role="group"
      aria-label={label}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <span className="quiet">{label}</span>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {pickLabel}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
