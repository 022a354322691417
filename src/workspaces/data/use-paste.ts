import { useEffect } from 'react';
import type { PastedText } from '@/io/read-paste';

/** Hears what is pasted on the page, except into a field. */
export function usePaste(onPaste: (pasted: PastedText) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select') !== null) return;
      const html = event.clipboardData?.getData('text/html') ?? '';
      const plain = event.clipboardData?.getData('text/plain') ?? '';
      if (html === '' && plain === '') return;
      event.preventDefault();
      onPaste({ html, plain });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onPaste]);
}
