import { findFirstProse, type Step } from './step.ts';

const ITEMS = new Set(
  "home,news,latest,jobs,events,features,opinion,comment,analysis,interview,interviews,people,topics,sector,sectors,services,finance,housing,education,health,social care,children,adults,planning,politics,regeneration,environment,transport,technology,resources,supplements,magazine,archive,awards,webinars,podcast,podcasts,video,about,about us,contact,contact us,help,search,menu,more,sport,business,what's on,lifestyle,weather,newsletter,newsletters,e-edition,eedition,public notices,classified,classifieds,digital edition,toggle navigation".split(
    ',',
  ),
);
/** So many such lines make a menu; one by itself may head the article. */
const MIN_ITEMS = 3;

/** A site's menu, left as lines of plain text above the article. */
export const siteMenu: Step = {
  reason: 'navigation',
  find: (context) => {
    const { fates, headings } = context;
    const end = findFirstProse(context);
    const items: number[] = [];
    let controls = 0;
    for (let i = 0; i < end; i++) {
      if (fates[i] === null && ITEMS.has(headings[i]!)) items.push(i);
      // What an earlier step took for a control stands in the same menu.
      if (fates[i] === 'control' || fates[i] === 'continues-below') controls++;
    }
    return items.length + controls >= MIN_ITEMS ? items : [];
  },
};
