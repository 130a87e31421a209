import { capitalise } from '../../text/format.ts';
import { shortTitle } from './propose-questions.ts';

/** How long the label of a question may be. */
const longest = 30;

const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;

/** A question word with the verb that always follows it, or with what it asks how much of. */
const asking =
  '(?:(?:waarom|wanneer|wie|wat|waar(?:mee|aan|voor|over)?|who|why|when) \\S+|(?:hoe|how)(?:veel(?: procent)?| \\S+)?|welke?|what|which|hoeverre|extent)';
const verbs = anyOf(`
  is zijn was waren ben(?:t)? he(?:eft|bt|bben) had(?:den)? krijg(?:t|en) kre(?:eg|gen) ge(?:eft|ven) ga(?:f|ven) bied(?:t|en)?
  beg(?:on|onnen|int|innen) start(?:t|te|ten)? werk(?:t|en|te|ten) doe(?:t|n)? de(?:ed|den) ga(?:at|an)? ging(?:en)? word(?:t|en) werd(?:en)?
  kan kunt kunnen kon(?:den)? moe(?:t|ten|st|sten) wil(?:t|len)? zou(?:den)? zal zul(?:t|len) kom(?:t|en) kwam(?:en)? sta(?:at|an) vind(?:t|en)
  volg(?:t|en|de|den) slaag(?:t|de|den) ma(?:akt|ken) rijd(?:t|en) lukt zien aangeven are were has have did does do offers? provide[sd]? gets? got
  receive[sd]? started starts? begins? works? use[sd]? gives? can will should would please describe`);
const subjects = anyOf('u jullie je wij we men er dit you they there');
const ofAll = String.raw`(?:(?:uw|de|deze|jullie|your|the|each) (?:eigen )?(?:gemeente|municipality|council|afdeling))`;
const articles = anyOf('een de het uw jullie deze a an the your al nog ook any graag anders');
const links = anyOf(`
  van voor per in op met aan bij om te naar door tot over uit tussen binnen volgens sinds vanaf na en of als dan die dat waar mee
  meer minder of for on at to with by from into within since after and or than that more less`);

const patternOf = (source: string, flags = 'i') => new RegExp(source, flags);
const numbered = /^\(?[a-z]{0,2}\d+[a-z]?[.):]\s+/i;
const condition = /^(?:als|indien|zo ja|zo nee|if)\b[^,:]*[,:] /i;
const aside = / \([^)]*\)(?=[?.:]?$)/;
const here = patternOf(String.raw` (?:in|binnen|door|bij|van|of|by) ${ofAll}\b`);
const opening = patternOf(
  `^(?:${verbs} (?:er|there) (?:${articles} )?|(?:he(?:bt|eft)|have|has|do|does) (?:u|you|${ofAll}) (?:have )?${articles} |wh?at (?:is|zijn|are) ${articles} )`,
);
const lead = patternOf(
  `^(?:in \\d{4}|\\S+(?= (?:${ofAll}|${subjects}) )|\\S+[dt]en?(?= ${articles} )|per \\S+|${asking}|${verbs}|${ofAll}|${subjects}|${articles}|${links}|many|much)\\s+`,
);
/** The verb of a question, with its subject where that stands behind it, and the phrases after both. */
const clause = patternOf(
  ` (?:\\S+ (?:${subjects}|${ofAll})|${verbs})(?= |$)(?<phrases>(?: ${links} (?:${articles} )?(?:\\S+e )?(?!${links} )\\S+)*).*$`,
);
/** What belongs to a verb that went, before another phrase. */
const particle = patternOf(` (?:aan|mee|op|uit|af|samen)(?= ${links} |$)`);
/** What was done, at the end of a question whether it was. */
const perfect = /^(he(?:eft|bt|bben) .*) \S*ge\S{2,}(?:d|t|en)$/i;
const loose = patternOf(`(?: (?:${articles}|${links}))+$`);

const withoutLead = (text: string): string => {
  const rest = text.replace(lead, '');
  return rest === text ? text : withoutLead(rest);
};

/** The most whole phrases that fit: nothing is cut between an adjective and its noun. */
function phrasesIn(text: string): string {
  if (text.length <= longest) return text;
  const ends = Array.from(
    text.matchAll(patternOf(`,|;|:| (?=${links} )`, 'gi')),
    ({ index }) => index,
  );
  const end = ends.findLast((at) => at <= longest && !loose.test(text.slice(0, at)));
  return end === undefined ? shortTitle(text, longest) : text.slice(0, end);
}

/** What a question asks of a thing, apart from the thing. */
const aspect =
  /^(?:(?:sinds|vanaf|tot|since) )?(?:wanneer|waarom|when|why|(?:hoe|how) \S+)(?: per \S+)?/i;

/** A name for each question; those that would have one name together tell what they ask of it. */
export function shortLabels(questions: readonly string[]): string[] {
  const labels = questions.map(shortLabel);
  return questions.map((question, at) => {
    const label = labels[at] ?? '';
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label;
    const told = `${label}, ${aspect.exec(question)?.[0].toLowerCase() ?? ''}`;
    return told.length <= longest && !told.endsWith(' ')
      ? told
      : shortTitle(question, longest).replace(loose, '');
  });
}

/** A name for a question: the question itself where it is short, or else what it asks about. */
function shortLabel(question: string): string {
  const bare = [numbered, condition, aside, here].reduce(
    (text, pattern) => text.replace(pattern, ''),
    question.replace(/\s+/g, ' ').trim(),
  );
  const named = bare.replace(opening, '').replace(/[?:.!]+$/, '');
  const isNamed = opening.test(bare) && named.length <= longest;
  const about = phrasesIn(
    withoutLead(named.replace(perfect, '$1')).replace(clause, '$<phrases>').replace(particle, ''),
  );
  const whole = isNamed ? named : bare.length <= longest ? bare.replace(/[:.!]+$/, '') : about;
  return capitalise(whole.replace(loose, ''));
}
