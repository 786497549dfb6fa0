import { expect, test } from 'vitest';
import { findNames, namesOf } from '@/lib/core/names/find-names';

const nobody = { candidate: '', interviewer: '' };
const listed = (text: string, known = nobody) => findNames(text, known).map(({ kind, name, parts }) => `${kind}: ${name} ×${parts.length}`);

const anna = { candidate: 'Anna Schmidt', interviewer: 'Nora Feld' };

test.each([
  ['Anna’s tests were green. Schmidt, Anna wrote them; nora asked.', ['candidate: Anna ×2', 'candidate: Schmidt ×1', 'interviewer: Nora ×1'], anna],
  ['At Acme she moved billing to Kafka. At Acme GmbH they had an API.', ['company: Acme ×2'], nobody],
  ['She joined Contoso Labs, then worked for Fabrikam Inc. in Leeds.', ['company: Contoso ×1', 'company: Fabrikam ×1', 'place: Leeds ×1'], nobody],
  ['I worked at IBM with SQL and CI, in Kotlin and Java.', ['company: IBM ×1'], nobody],
  ['The team sat in Berlin and Cape Town.', ['place: Berlin ×1', 'place: Cape Town ×1'], nobody],
  ['Then Priya reviewed it. Tomasz Łęcki said it was fine.', ['person: Priya ×1', 'person: Tomasz Łęcki ×1'], nobody],
  ['We met Zbynek Halfpenny about it.', ['other: Zbynek Halfpenny ×1'], nobody],
  [
    'Mail a.b@acme.example.com or call +49 30 1234567, see www.acme.com/x, ask @zby.',
    ['email: a.b@acme.example.com ×1', 'phone: +49 30 1234567 ×1', 'link: www.acme.com/x ×1', 'account: @zby ×1'],
    nobody,
  ],
  [
    'Bei Siemens hat Jürgen die Datenbank in München umgebaut, und Herr Obermaier fragte nach den Tests.',
    ['company: Siemens ×1', 'person: Jürgen ×1', 'place: München ×1', 'person: Obermaier ×1'],
    nobody,
  ],
  ['Chez Dupont, elle a réécrit le service. Marie a dit que les tests étaient lents.', ['company: Dupont ×1', 'person: Marie ×1'], nobody],
  ['Anny kod był czysty, a Annę pytano o testy.', ['candidate: Anna ×2'], anna],
] as const)('%s', (text, expected, known) => {
  const found = listed(text, known);
  for (const one of expected) expect(found.some((each) => each.startsWith(one))).toBe(true);
});

test.each([
  'Explained indexes, wrote tests in Python and used Node.js with GraphQL.',
  'Deployed 10 000 000 rows on 2026-11-29 in 12.5 s. Then the REST API failed at 3 p.m.',
  'Kept the pull request small. I asked the Product Manager first. In March we used Kafka.',
  'Die Anwendung lief auf Kubernetes, und der Fehler lag in der Konfiguration mit den Tests.',
])('no name is found in: %s', (text) => {
  expect(listed(text)).toEqual([]);
});

test('names come in the order of the text, each with its place among those of its kind', () => {
  expect(findNames('In Paris I met Priya, in Rome we met Sarah.', nobody).map(({ kind, place }) => [kind, place])).toEqual([
    ['place', 0],
    ['person', 0],
    ['place', 1],
    ['person', 1],
  ]);
});

test('a person has a whole name and the words that can stand for them', () => {
  expect(namesOf('Dr. Ana de la Cruz-Łęcka')).toEqual(['Dr. Ana de la Cruz-Łęcka', 'Ana', 'Cruz', 'Łęcka']);
  expect(namesOf('  ')).toEqual([]);
});
