import { WORKSPACE_IDS, type WorkspaceId } from '@/domain/view-state/view-state';
import { useActions, useApp, useTranslate } from '@/workspaces/app-context';

/** The ways to look, as tabs; Alt and a digit from the keyboard. In a narrow window, a list to choose from. */
export function WorkspaceTabs() {
  const t = useTranslate();
  const actions = useActions();
  const workspace = useApp((state) => state.view.workspace);
  return (
    <>
      <nav className="workspaces" aria-label={t('workspace')}>
        {WORKSPACE_IDS.map((id, index) => (
          <button
            key={id}
            type="button"
            title={`${t(`workspace.${id}`)}（Alt-${index + 1}）`}
            aria-current={id === workspace ? 'page' : undefined}
            onClick={() => actions.showWorkspace(id)}
          >
            {t(`workspace.${id}`)}
          </button>
        ))}
      </nav>
      <select
        className="top-select workspace-select"
        aria-label={t('workspace')}
        value={workspace}
        onChange={(event) => actions.showWorkspace(event.target.value as WorkspaceId)}
      >
        {WORKSPACE_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`workspace.${id}`)}
          </option>
        ))}
      </select>
    </>
  );
}
