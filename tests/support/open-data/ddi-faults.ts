/** An element of a codebook, without its text. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

const words = (text: string) => text.split(' ');

/**
 * Which elements may stand in each element, and in which order, as the schema of DDI-Codebook 2.5 has
 * it; for the elements that hold others.
 */
const sequences: Record<string, string[]> = {
  codeBook: words('docDscr stdyDscr fileDscr dataDscr otherMat'),
  stdyDscr: words(
    'citation studyAuthorization stdyInfo studyDevelopment method dataAccs othrStdyMat',
  ),
  citation: words('titlStmt rspStmt prodStmt distStmt serStmt verStmt biblCit holdings notes'),
  titlStmt: words('titl subTitl altTitl parTitl IDNo'),
  rspStmt: words('AuthEnty othId'),
  prodStmt: words('producer copyright prodDate prodPlac software fundAg grantNo'),
  distStmt: words('distrbtr contact depositr depDate distDate'),
  verStmt: words('version verResp notes'),
  stdyInfo: words('studyBudget subject abstract sumDscr qualityStatement notes exPostEvaluation'),
  sumDscr: words(
    'timePrd collDate nation geogCover geogUnit geoBndBox boundPoly anlyUnit universe dataKind',
  ),
  dataAccs: words('setAvail useStmt notes'),
  useStmt: words('confDec specPerm restrctn contact citReq deposReq conditions disclaimer'),
  fileDscr: words('fileTxt locMap notes'),
  fileTxt: words(
    'fileName fileCitation fileCont fileStrc dimensns fileType format filePlac dataChck ProcStat dataMsng software verStmt',
  ),
  dimensns: words('caseQnty varQnty logRecL recPrCas recNumTot'),
  dataDscr: words('varGrp nCubeGrp var nCube notes'),
  var: words(
    'location labl imputation security embargo respUnit anlysUnit qstn valrng invalrng undocCod universe TotlResp sumStat txt stdCatgry catgryGrp catgry codInstr verStmt concept derivation varFormat geoMap catLevel notes',
  ),
  qstn: words('preQTxt qstnLit postQTxt forward backward ivuInstr'),
  catgry: words('catValu labl txt catStat mrow'),
};

const needed: Record<string, string[]> = {
  codeBook: ['stdyDscr'],
  stdyDscr: ['citation'],
  citation: ['titlStmt'],
  titlStmt: ['titl'],
};

/** What each attribute may say, where the schema lists it. */
const values: Record<string, string[]> = {
  intrvl: words('contin discrete'),
  representationType: words('text numeric code datetime other'),
  missing: words('Y N'),
};

const all = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(all)];

function orderFaults({ name, children }: XmlNode): string[] {
  const sequence = sequences[name] ?? [];
  const places = children.map((child) => sequence.indexOf(child.name));
  return [
    ...children.flatMap((child, at) =>
      (places[at] ?? -1) < 0 ? [`${child.name} may not stand in ${name}`] : [],
    ),
    ...places.flatMap((place, at) =>
      place < (places[at - 1] ?? -1) ? [`${children[at]?.name} comes too late in ${name}`] : [],
    ),
    ...(needed[name] ?? [])
      .filter((wanted) => !children.some((child) => child.name === wanted))
      .map((wanted) => `${name} has no ${wanted}`),
  ];
}

/** Everything in a codebook that the schema of DDI-Codebook 2.5 does not allow. */
export function ddiFaults(root: XmlNode): string[] {
  const nodes = all(root);
  const ids = nodes.flatMap(({ attributes }) => attributes['ID'] ?? []);
  return [
    ...(root.name === 'codeBook' ? [] : [`the root is ${root.name}`]),
    ...nodes.flatMap(orderFaults),
    ...ids.filter((id, at) => ids.indexOf(id) < at || !/^[A-Za-z_][\w.-]*$/.test(id)),
    ...nodes.flatMap(({ attributes, name }) => [
      ...(name === 'var' && !attributes['name'] ? ['a variable has no name'] : []),
      ...(attributes['files'] && !ids.includes(attributes['files']) ? ['files leads nowhere'] : []),
      ...Object.entries(values).flatMap(([key, allowed]) =>
        attributes[key] !== undefined && !allowed.includes(attributes[key])
          ? [`${key} is ${attributes[key]}`]
          : [],
      ),
    ]),
  ];
}
