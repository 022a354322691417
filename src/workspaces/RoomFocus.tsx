import { useFocusOfRoom } from '@/ui/focus-main';
import { useApp } from './app-context';

/** Stands in a room once it is whole: whoever came by a key, or back from a show, goes on in it. */
export function RoomFocus() {
  const { workspace } = useApp((state) => state.view);
  const showing = useApp((state) => state.showing);
  useFocusOfRoom('room', showing ? null : workspace);
  return null;
}
