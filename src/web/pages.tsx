/** 页面 — which address shows what. 今日 comes with the frame; the others are fetched when they are first opened. */
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useMe } from './api.ts';
import { BrokenPage } from './frame/broken-page.tsx';
import { menuItems } from './frame/menu.tsx';
import { Nowhere } from './frame/nowhere.tsx';
import { Loading } from './parts/loading.tsx';
import { Today } from './today/today.tsx';

const Matters = lazy(() => import('./matters/matters.tsx'));
const Evidence = lazy(() => import('./dossier/evidence.tsx'));
const Dossier = lazy(() => import('./dossier/dossier.tsx'));
const ActPage = lazy(() => import('./act/act-page.tsx'));
const Opening = lazy(() => import('./opening/opening.tsx'));
const Signing = lazy(() => import('./signing/signing.tsx'));
const Search = lazy(() => import('./search/search.tsx'));
const ClockExplained = lazy(() => import('./explained/clock-explained.tsx'));
const Rules = lazy(() => import('./rules/rules.tsx'));
const Similar = lazy(() => import('./similar/similar.tsx'));
const Workload = lazy(() => import('./workload/workload.tsx'));
const LawChanges = lazy(() => import('./law-changes/law-changes.tsx'));
const Deadline = lazy(() => import('./rules/deadline.tsx'));
const Powers = lazy(() => import('./powers/powers.tsx'));
const Registry = lazy(() => import('./registry/registry.tsx'));
const BusinessOfRegister = lazy(() => import('./registry/business.tsx'));
const Imports = lazy(() => import('./imports/imports.tsx'));
const People = lazy(() => import('./registry/people.tsx'));
const Posts = lazy(() => import('./posts/posts.tsx'));
const Manual = lazy(() => import('./posts/manual.tsx'));
const Hours = lazy(() => import('./training/hours.tsx'));
const Chain = lazy(() => import('./record/chain.tsx'));
const Figures = lazy(() => import('./statistics/figures.tsx'));
const FigurePage = lazy(() => import('./statistics/figure-page.tsx'));
const Report = lazy(() => import('./statistics/report.tsx'));
const PaperPage = lazy(() => import('./statistics/paper-page.tsx'));
const Forms = lazy(() => import('./statistics/forms.tsx'));
const FormPage = lazy(() => import('./statistics/form-page.tsx'));
const LedgerPage = lazy(() => import('./statistics/ledger-page.tsx'));
const Supervision = lazy(() => import('./supervision/supervision.tsx'));
const OwnPassword = lazy(() => import('./session/own-password.tsx'));

export function Pages() {
  const { menu } = useMe();
  const [place] = useLocation();
  const first = menuItems.find((item) => menu.includes(item.id));
  return (
    <BrokenPage place={place}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <Redirect to={first?.to ?? '/rules'} replace />
          </Route>
          <Route path="/today" component={Today} />
          <Route path="/matters" component={Matters} />
          <Route path="/matters/:stream">{({ stream }) => <Dossier stream={stream} key={stream} />}</Route>
          <Route path="/matters/:stream/evidence">{({ stream }) => <Evidence stream={stream} key={stream} />}</Route>
          <Route path="/matters/:stream/similar">{({ stream }) => <Similar stream={stream} key={stream} />}</Route>
          <Route path="/matters/:stream/clocks/:number">
            {({ stream, number }) => <ClockExplained stream={stream} number={number} />}
          </Route>
          <Route path="/matters/:stream/do/:procedure/:act">
            {(at) => <ActPage {...at} key={`${at.stream}/${at.act}`} />}
          </Route>
          <Route path="/new" component={Opening} />
          <Route path="/new/:procedure/:act">{(at) => <ActPage {...at} key={`${at.procedure}/${at.act}`} />}</Route>
          <Route path="/signing" component={Signing} />
          <Route path="/search" component={Search} />
          <Route path="/workload" component={Workload} />
          <Route path="/rules" component={Rules} />
          <Route path="/rules/changes" component={LawChanges} />
          <Route path="/rules/deadline" component={Deadline} />
          <Route path="/powers" component={Powers} />
          <Route path="/supervision" component={Supervision} />
          <Route path="/registry" component={Registry} />
          <Route path="/registry/:id">{({ id }) => <BusinessOfRegister id={decodeURIComponent(id)} key={id} />}</Route>
          <Route path="/imports" component={Imports} />
          <Route path="/people" component={People} />
          <Route path="/posts" component={Posts} />
          <Route path="/posts/:post">{({ post }) => <Manual post={post} key={post} />}</Route>
          <Route path="/training-hours" component={Hours} />
          <Route path="/record" component={Chain} />
          <Route path="/figures" component={Figures} />
          <Route path="/figures/:id">{({ id }) => <FigurePage id={decodeURIComponent(id)} key={id} />}</Route>
          <Route path="/report" component={Report} />
          <Route path="/report/:stream">{({ stream }) => <PaperPage stream={stream} key={stream} />}</Route>
          <Route path="/forms" component={Forms} />
          <Route path="/forms/:id">{({ id }) => <FormPage id={id} key={id} />}</Route>
          <Route path="/ledgers/:id">{({ id }) => <LedgerPage id={id} key={id} />}</Route>
          <Route path="/password" component={OwnPassword} />
          <Route component={Nowhere} />
        </Switch>
      </Suspense>
    </BrokenPage>
  );
}
