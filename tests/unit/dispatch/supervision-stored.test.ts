import { describe, expect, it } from 'vitest';
import { dayOf } from '@/domain/dispatch/day';
import { projectShape } from '@/domain/dispatch/project-shape';
import { sealSnapshot, verifyChain } from '@/domain/dispatch/snapshot';
import { snapshotShape } from '@/domain/dispatch/snapshot-shape';
import type { SupervisionStep } from '@/domain/dispatch/supervision-step';
import { applyChangeSet } from '@/domain/library/apply-change-set';
import { type ChangeSet, invertChangeSet } from '@/domain/library/change-set';
import { changeSetShape } from '@/domain/library/change-set-shape';
import { diffProjects } from '@/domain/library/diff-libraries';
import { emptyLibrary } from '@/domain/library/library';
import { monthOf } from '@/domain/time/month';
import { parseShape } from '@/lib/json-shape';
import { orThrow } from '@/lib/result';
import { toyProject, toyReport } from './toy-project';

const named: SupervisionStep = {
  kind: 'bulletin',
  day: dayOf('2020-06-30'),
  reason: '连续红灯',
  person: '督导组',
  document: '',
};
const calledIn: SupervisionStep = { ...named, kind: 'interview', day: dayOf('2020-08-31') };
const roundTrip = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The hash of this snapshot as sealed before projects could carry steps of supervision. */
const OLD_HASH = 'e9ead6f6c6a3bf4b9708a68dfe97e074165d145d5e4db1e3e56b71d72938be8d';

describe('steps of supervision in the library', () => {
  it('a snapshot sealed before there were any still has its hash', () => {
    const content = { projects: [toyProject()], reports: [toyReport(6)] };
    const sealed = sealSnapshot([], { month: monthOf(2020, 6), edition: 'published', note: '', content });
    expect(sealed.hash).toBe(OLD_HASH);
    const read = orThrow(parseShape(snapshotShape, roundTrip(sealed), '快照'));
    expect(Object.keys(read.content.projects[0] ?? {})).not.toContain('supervision');
    expect(verifyChain([read])).toEqual({ intact: true, head: OLD_HASH });
  });

  it('a history that could not have happened is refused where it is read', () => {
    const read = (supervision: readonly SupervisionStep[]) =>
      parseShape(projectShape, roundTrip({ ...toyProject(), supervision }), '项目');
    expect(read([named, calledIn])).toMatchObject({ ok: true });
    expect(read([calledIn])).toMatchObject({ ok: false, error: { where: '项目 › supervision' } });
    expect(read([{ ...named, person: ' ' }])).toMatchObject({ ok: false });
  });

  it('a recorded step survives storing, and taking it back leaves no trace', () => {
    const project = toyProject();
    const library = { ...emptyLibrary('drill'), projects: [project] };
    const set: ChangeSet = {
      id: 's1',
      libraryId: 'drill',
      at: '2020-06-30T09:00:00',
      by: '督导组',
      origin: 'edit',
      reason: '连续红灯',
      changes: [
        {
          kind: 'field',
          projectId: project.id,
          field: 'supervision',
          from: project.supervision,
          to: [named],
          source: null,
        },
      ],
    };
    const stored = orThrow(parseShape(changeSetShape, roundTrip(set), '变更'));
    const after = orThrow(applyChangeSet(library, stored));
    expect(after.projects[0]?.supervision).toEqual([named]);
    const undone = orThrow(applyChangeSet(after, invertChangeSet(stored)));
    expect(Object.keys(undone.projects[0] ?? {})).not.toContain('supervision');
    expect(undone.projects).toEqual(library.projects);
  });

  it('restoring a snapshot without steps takes later steps out, and says so', () => {
    const project = toyProject();
    const [change, ...more] = diffProjects([{ ...project, supervision: [named] }], [project]);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: 'field', field: 'supervision', from: [named] });
    expect(change?.to).toBeUndefined();
  });
});
