/** 统计 — certified officers as a stock, and every step of a certificate's life as a flow. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { CertificateTable } from './procedure.ts';

type DataFor<N extends ActName<CertificateTable>> = DataOf<CertificateTable, N>;

const one = (indicator: string, category?: string): FigureRow => ({
  indicator,
  value: 1,
  unit: '个',
  ...(category === undefined ? {} : { category }),
});
/** 持证执法人员 is a stock: the sum of these rows up to a day is the number on that day. */
const stock = (value: 1 | -1): FigureRow => ({ indicator: 'certified-officers', value, unit: '人' });
type Occasion = 'renewal' | 'recall' | 'later';
const cardBack = (recovered: boolean, on: Occasion): readonly FigureRow[] =>
  recovered ? [one('certificates-old-recovered', on)] : [];

/** Registered in the year in which it was applied for: one person, counted under both. */
function registered({ doneOn }: Act, { performed }: Matter): FigureRow {
  const appliedIn = performed.CertificateApplied?.firstOn.slice(0, 4);
  return {
    ...one('certificates-registered'),
    ...(appliedIn === doneOn.slice(0, 4) ? { source: 'applied-this-year' } : {}),
  };
}

export function figures(act: Act, matter: Matter): readonly FigureRow[] {
  const { data } = act.body;
  switch (act.type as ActName<CertificateTable>) {
    case 'CertificateApplied':
      return [one('certificates-applied')];
    case 'CertificateTakenOver':
      return [one('certificates-taken-over'), stock(1)];
    case 'CertificateIssued':
      return [one('certificates-issued'), stock(1)];
    case 'CertificateRegistered':
      return [registered(act, matter)];
    case 'CertificateRenewed':
      return [
        one('certificates-renewed'),
        ...cardBack((data as DataFor<'CertificateRenewed'>).oldRecovered, 'renewal'),
      ];
    case 'OldCertificateRecovered':
      return cardBack(true, 'later');
    case 'CertificateSuspended':
      return [one('certificates-suspended', (data as DataFor<'CertificateSuspended'>).reason)];
    case 'CertificateRestored':
      return [one('certificates-restored')];
    case 'CertificateLost':
      return [one('certificates-lost')];
    case 'CertificateRecalled': {
      const { reason, oldRecovered } = data as DataFor<'CertificateRecalled'>;
      return [one('certificates-recalled', reason), stock(-1), ...cardBack(oldRecovered, 'recall')];
    }
    case 'CertificateCancelled':
      return [one('certificates-cancelled')];
    case 'CertificateDeclined':
      return [one('certificates-declined')];
    case 'ExamRecorded':
      return [];
  }
}
