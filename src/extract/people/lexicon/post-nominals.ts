/** Letters after a name: honours, orders, degrees and chartered bodies met in public life. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  (
    'obe mbe cbe kbe dbe gbe ch kcb dcb cb cmg kcmg dcmg lvo mvo cvo kcvo bem qpm kpm qfsm kfsm qam kam dl jp kc qc ' +
    'mp msp ms am mla mep phd md frs frsa frcp frcs frcn frgs fba bsc msc mba llb cpfa cipfa rgn gm gc vc dso mc dfc'
  ).split(' '),
);
