import { LocationProvider, Route, Router } from 'preact-iso';
import { ArticlePage } from './pages/article/article-page.tsx';
import { CouncilPage } from './pages/council/council-page.tsx';
import { FindCouncilPage, FindPersonPage } from './pages/find/find-page.tsx';
import { InboxPage } from './pages/inbox/inbox-page.tsx';
import { ApartPage } from './pages/inbox/apart-page.tsx';
import { BulkPage } from './pages/inbox/bulk-page.tsx';
import { PersonPage } from './pages/person/person-page.tsx';
import { NewPage } from './pages/new/new-page.tsx';
import { QualityPage } from './pages/quality/quality-page.tsx';
import { SearchPage } from './pages/search/search-page.tsx';
import { SourcesPage } from './pages/sources/sources-page.tsx';
import { ProgressPage } from './pages/submit/progress-page.tsx';
import { SubmitPage } from './pages/submit/submit-page.tsx';
import { Layout } from './shell/layout.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { SessionProvider } from './shell/session.tsx';

/** Every page and its address; a page is a folder of its own under pages/. */
export function App() {
  return (
    <LocationProvider scope="/desk">
      <SessionProvider>
        <Layout>
          <Router>
            <Route path="/desk" component={InboxPage} />
            <Route path="/desk/apart/:which" component={ApartPage} />
            <Route path="/desk/bulk/:id" component={BulkPage} />
            <Route path="/desk/articles/:id" component={ArticlePage} />
            <Route path="/desk/councils" component={FindCouncilPage} />
            <Route path="/desk/councils/:id" component={CouncilPage} />
            <Route path="/desk/people" component={FindPersonPage} />
            <Route path="/desk/people/:id" component={PersonPage} />
            <Route path="/desk/new" component={NewPage} />
            <Route path="/desk/search" component={SearchPage} />
            <Route path="/desk/submit" component={SubmitPage} />
            <Route path="/desk/submit/:batch" component={ProgressPage} />
            <Route path="/desk/sources" component={SourcesPage} />
            <Route path="/desk/quality" component={QualityPage} />
            <Route default component={NotFoundPage} />
          </Router>
        </Layout>
      </SessionProvider>
    </LocationProvider>
  );
}
