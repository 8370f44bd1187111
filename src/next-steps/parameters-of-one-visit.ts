/** What campaigns, search engines and newsletters append to see who came from where. */
const campaigns = [
  /^(?:(?:utm|mtm|matomo|pk|piwik|hsa|oly|vero|gad|wt)_|_hs)/,
  /^(?:.*clid|msclkid|gclsrc|[gw]braid|_g[al]|_gac|mc_[ce]id|mkt_tok|igsh(?:id)?|li_fat_id|srsltid|s_kwcid)$/,
];

/** What names a session, or lets whoever has it in. */
const sessions = [
  /^(?:aspsessionid|oscsid)/,
  /^(?:sid|session|(?:php|j|user)?_?sess(?:ion)?_?id|cfid|cftoken|zenid|fe_typo_user)$/,
  /^(?:.*token|auth|ticket)$/,
];

/**
 * Whether a query parameter of this name belongs to one visit or one visitor, and is not passed on.
 * docs/decisions/0016-the-link-that-is-passed-on.md tells why these.
 */
export function isOfOneVisit(name: string): boolean {
  const lower = name.toLowerCase();
  return [...campaigns, ...sessions].some((pattern) => pattern.test(lower));
}
