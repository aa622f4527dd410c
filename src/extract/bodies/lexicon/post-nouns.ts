/**
 * Nouns that name a post in or about local government, for telling "the leader of Kent" from "the beaches of
 * Kent". Which posts a person holds is read elsewhere.
 */
export const POST_NOUNS: ReadonlySet<string> = new Set(
  (
    'accountant registrar leader leaders director directors executive executives chief chiefs officer officers member members holder holders mayor mayoress ' +
    'provost convener convenor treasurer chair chairman chairwoman chairperson head heads secretary solicitor commissioner commissioners envoy envoys ' +
    'councillor councillors dcs dass boss bosses manager managers planner surveyor architect lawyer adviser advisor advisers spokesman ' +
    'spokeswoman spokesperson spokespeople lead clerk auditor auditors chief-executive cfo ceo whip deputy deputies ' +
    'alderman aldermen cabinet executive counterpart counterparts predecessor caseworker librarian s151 president vice-president'
  ).split(' '),
);

/** Words that stand between a place and a post: "Bolton's former interim deputy chief executive". */
export const POST_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'former interim acting deputy depute assistant associate chief executive corporate strategic joint shadow new current outgoing incoming first ' +
    'then late long-serving senior principal statutory permanent managing monitoring finance financial cabinet portfolio group council county city ' +
    "borough town children adult social public health housing education planning and of 's labour conservative tory liberal democrat lib dem green " +
    'independent reform lead opposition executive elected directly section 151 s151 human resources legal services service care democratic environment highways transport culture ' +
    'next last previous one-time sometime own ex- metro regional unitary city-council headline young people general branch'
  ).split(' '),
);

/** Posts whose "of" or "for" names a place and not a council: "MP for Dover", "vicar of Leeds". */
export const PLACE_POSTS: ReadonlySet<string> = new Set(
  'mp mps msp ms mep bishop archbishop vicar rector dean canon archdeacon priest lord lady baron baroness earl duke duchess marquess viscount professor lecturer student graduate editor correspondent reporter coroner judge recorder constable superintendent inspector headteacher sheriff lieutenant'.split(
    ' ',
  ),
);
