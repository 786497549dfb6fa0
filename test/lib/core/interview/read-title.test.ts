import { expect, test } from 'vitest';
import { readTitle } from '@/lib/core/interview/read-title';

test.each<[string, readonly string[], readonly string[]]>([
  ['Interview: Ada Lovelace / Backend', ['Ada Lovelace'], ['Backend']],
  ['Interview with Ada Lovelace for Backend Engineer (Senior)', ['Ada Lovelace'], ['Backend Engineer', 'Senior']],
  ['Ada Lovelace - Technical Interview', ['Ada Lovelace'], []],
  ['Ada Lovelace | Onsite 2nd round', ['Ada Lovelace'], []],
  ['Phone screen — Juan Ortega y Gasset', ['Juan Ortega y Gasset'], []],
  ['Technical interview Ludwig van der Rohe', ['Ludwig van der Rohe'], []],
  ['[Confirmed] Final Interview: Sinéad O’Connor (Data Scientist)', ['Sinéad O’Connor'], ['Data Scientist']],
  ['Interview: J. R. R. Tolkien, Staff Engineer', ['J. R. R. Tolkien'], ['Staff Engineer']],
  ['Vorstellungsgespräch mit Käthe Kollwitz', ['Käthe Kollwitz'], []],
  ['Entretien technique : Zoë Étienne-Løvås / Développeur', ['Zoë Étienne-Løvås'], ['Développeur']],
  ['Entrevista con María del Carmen', ['María del Carmen'], []],
  ['Intervista: Ada Rossi / Backend', ['Ada Rossi'], ['Backend']],
  ['Interview: Nadia Moss / Site Reliability', ['Nadia Moss'], ['Site Reliability']],
  ['Nadia Moss / Customer Success, interview', ['Nadia Moss'], ['Customer Success']],
  ['面接：山田太郎／バックエンド', ['山田太郎'], ['バックエンド']],
  ['Собеседование: Анна Ахматова', ['Анна Ахматова'], []],
  ['Ada Lovelace <> Ivo Interviewer: Interview', ['Ada Lovelace', 'Ivo Interviewer'].slice(0, 1), ['Ivo']],
  ['Backend Engineer (mid): interview', [], ['Backend Engineer', 'mid']],
  ['Technical Interview', [], []],
  ['Senior Product Manager Interview Loop', [], ['Senior Product Manager']],
  ['Lunch with Ada Lovelace', [], ['Lunch', 'Ada Lovelace']],
  ['Interview debrief', [], []],
  ['', [], []],
])('“%s”', (title, names, others) => expect(readTitle(title)).toEqual({ names, others }));
