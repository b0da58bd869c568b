/** Shortened words whose full stop does not end a sentence: what follows belongs to them ("Sen. Hale", "No. 4"). */
const BEFORE_A_NAME =
  'mr mrs ms dr prof sen sens rep reps gov govs gen col lt maj capt cmdr adm sgt cpl pfc brig rev fr hon pres supt insp det st ste mt ft messrs mme mlle atty asst assoc vs v no nos pp fig vol cf viz al op ed eds approx dept univ exec';

/** Shortened words that may also end a sentence ("at 5 p.m. The vote"): they do where a new sentence clearly begins. */
const ANYWHERE =
  'jr sr inc corp co cos ltd llc plc bros etc esq ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta eg ie est min max sq tel ext d r i m p';

const ALWAYS_GOES_ON = new Set(BEFORE_A_NAME.split(' '));
const MAY_END = new Set(ANYWHERE.split(' '));

export type Shortened = 'goes-on' | 'may-end' | null;

/** What the full stop after `word` (lower case, without the stop) is: part of a shortened word, or none of it. */
export function shortened(word: string): Shortened {
  if (ALWAYS_GOES_ON.has(word)) return 'goes-on';
  return MAY_END.has(word) ? 'may-end' : null;
}
