/** 统计 — courses, sessions, hours of all persons together, persons examined and passed. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { TrainingFacts } from './facts.ts';
import type { TrainingTable } from './procedure.ts';

type DataFor<N extends ActName<TrainingTable>> = DataOf<TrainingTable, N>;

/** `category` is what is taught, or the examination. */
export function figures(act: Act, { facts }: Matter<TrainingFacts>): readonly FigureRow[] {
  const { data } = act.body;
  const category = facts.kind;
  switch (act.type as ActName<TrainingTable>) {
    case 'CoursePlanned':
      return [{ indicator: 'training-courses', value: 1, unit: '次', category }];
    case 'CourseCancelled':
      return [{ indicator: 'training-courses', value: -1, unit: '次', category }];
    case 'SessionHeld': {
      const { hours, attended } = data as DataFor<'SessionHeld'>;
      return [
        { indicator: 'training-sessions', value: 1, unit: '次', category },
        { indicator: 'training-attendance', value: attended.length, unit: '人次', category },
        { indicator: 'training-person-hours', value: attended.length * hours, unit: '学时', category },
      ];
    }
    case 'AttendanceAdded': {
      const { session, attended } = data as DataFor<'AttendanceAdded'>;
      const hours = facts.sessions[session - 1]?.hours ?? 0;
      return [
        { indicator: 'training-attendance', value: attended.length, unit: '人次', category },
        { indicator: 'training-person-hours', value: attended.length * hours, unit: '学时', category },
      ];
    }
    case 'ExamHeld': {
      const { exam, passMark, results } = data as DataFor<'ExamHeld'>;
      const passed = results.filter(({ score }) => score >= passMark).length;
      return [
        { indicator: 'officers-examined', value: results.length, unit: '人次' as const, category: exam },
        { indicator: 'officers-passed', value: passed, unit: '人次' as const, category: exam },
      ].filter((row) => row.value > 0);
    }
    case 'PeopleEnrolled':
    case 'CourseConcluded':
      return [];
  }
}
