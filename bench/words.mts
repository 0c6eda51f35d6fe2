/** What the sentences of the benchmark's cables are made of. */
export const SUBJECTS = [
  'Foreign Minister', 'Ambassador', 'Embassy', 'Department', 'French representative', 'delegation',
  'General Harrow', 'Prime Minister Ostrander', 'Soviet counselor', 'Secretary General',
  'Minister of Finance', 'trade mission', 'British colleague', 'Deputy Director Lindqvist',
  'Council', 'government', 'opposition', 'press attache', 'Under Secretary', 'working group',
]; // prettier-ignore

export const VERBS = [
  'informed us', 'stated', 'expressed view', 'believes', 'repeated assurance', 'indicated',
  'made clear', 'reports', 'acknowledged', 'suggested', 'emphasized', 'conveyed hope',
  'considers', 'regretted', 'confirmed in confidence', 'remarked', 'told Embassy officer',
]; // prettier-ignore

export const CLAUSES = [
  'present arrangement cannot last beyond autumn', 'wheat shipments will be resumed next week',
  'question of transit rights should be taken up separately', 'no decision had been reached',
  'his government prepared to discuss matter at early date', 'new tariff schedule not acceptable',
  'reference to earlier conversations was unfortunate', 'inspection teams need free access',
  'border commission would meet before end of month', 'draft treaty needs further study',
  'public reaction has been moderate', 'rumors of mobilization are without foundation',
  'loan could be signed if interest were lowered', 'Department should avoid public comment',
  'time limits will be developed in talks', 'both sides wish to avoid further incidents',
  'harbor at Port Selwyn remained closed to foreign vessels', 'further delay would be harmful',
  'exchange of notes would meet needs of both parties', 'he had no instructions on this point',
  'offer of technical assistance was welcome in principle', 'situation in north remains tense',
]; // prettier-ignore

export const TAILS = [
  'in view of recent developments', 'despite pressure from his own party', 'as we had expected',
  'when we called this morning', 'without consulting his allies', 'on purely personal basis',
  'at dinner given by President', 'for reasons of internal politics', 'in strictest confidence',
  'according to reliable source', 'subject to approval by cabinet', 'during visit to capital',
]; // prettier-ignore

export const POSTS = ['Moscow', 'London', 'Paris', 'Ankara', 'Lisbon', 'Vienna', 'Tokyo', 'Bern'];

export const NAMES = ['HARROW', 'WINSLOW', 'PENNINGTON', 'CALDER', 'ASHBY', 'MERRITT'];

export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December',
]; // prettier-ignore
