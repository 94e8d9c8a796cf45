import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OrganisationView } from '../../../server/structure/schema.ts';
import { type OrganisationNode, organisationTree } from './organisation-tree.ts';

const compare = (a: string, b: string) => a.localeCompare(b, 'fr');
const network = [
  organisation('B-2', 'Antenne de Lyon', 'branch', 'O'),
  organisation('B-1', 'Antenne de Dijon', 'branch', 'O'),
  organisation('P', 'Pôle opérationnel', 'pole', 'O'),
  organisation('C-1', 'CROSS de Dijon', 'cell', 'B-1', 'active'),
  organisation('C-2', 'CROSS d’Évry', 'cell', 'B-2', 'being_set_up'),
  organisation('O', 'Office', 'office', null),
  organisation('S', 'Service orphelin', 'service', 'closed-parent'),
];

test('poles stand before branches, and an organisation whose parent is not there stands at the top', () => {
  assert.deepEqual(codes(organisationTree(network, { q: '', state: '' }, compare)), [
    'O',
    ' P',
    ' B-1',
    '  C-1',
    ' B-2',
    '  C-2',
    'S',
  ]);
});

test('a match keeps what is above it and what is below it', () => {
  assert.deepEqual(codes(organisationTree(network, { q: 'antenne de dij', state: '' }, compare)), [
    'O',
    ' B-1',
    '  C-1',
  ]);
  assert.deepEqual(codes(organisationTree(network, { q: 'EVRY', state: '' }, compare)), ['O', ' B-2', '  C-2']);
});

test('a state keeps the cells in that state only', () => {
  assert.deepEqual(codes(organisationTree(network, { q: '', state: 'being_set_up' }, compare)), ['O', ' B-2', '  C-2']);
});

test('who brings to a cell stands under each cell that it serves, beside its own hierarchy', () => {
  const served = [
    ...network,
    organisation('D', 'Douane nationale', 'service', null),
    organisation('X', 'Douane', 'service', 'D', null, ['C-1', 'C-2']),
    organisation('Y', 'Bailleur', 'partner', null, null, ['C-2']),
    organisation('Z', 'Service à venir', 'service', null, null, ['closed-cell']),
  ];
  assert.deepEqual(codes(organisationTree(served, { q: '', state: '' }, compare)), [
    'O',
    ' P',
    ' B-1',
    '  C-1',
    '   X',
    ' B-2',
    '  C-2',
    '   X',
    '   Y',
    'D',
    ' X',
    'Z',
    'S',
  ]);
  assert.deepEqual(codes(organisationTree(served, { q: 'bailleur', state: '' }, compare)), [
    'O',
    ' B-2',
    '  C-2',
    '   Y',
  ]);
});

function codes(nodes: OrganisationNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [indent + node.organisation.code, ...codes(node.children, `${indent} `)]);
}

function organisation(
  code: string,
  name: string,
  kind: string,
  parent: string | null,
  state: string | null = null,
  contributesTo: string[] = [],
): OrganisationView {
  return {
    code,
    name,
    kind,
    parent,
    state,
    contributesTo,
    corps: null,
    territory: null,
    seat: null,
    illustrative: false,
    validFrom: '2020-01-01',
    validTo: null,
  };
}
