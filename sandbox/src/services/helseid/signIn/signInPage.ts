import { findOrganisation } from '../../../people/organisations.ts';
import { operator } from '../../../people/operators.ts';
import { staff, type Employee, type StaffMember } from '../../../people/staff.ts';

/** A plain page on which to choose whom to sign in as. It needs no script and no style. */
export function signInPage({
  requestUri,
  clientId,
}: {
  readonly requestUri: string;
  readonly clientId: string;
}): string {
  const hidden = Object.entries({ request_uri: requestUri, client_id: clientId }).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`,
  );
  const choices = [
    ...staff.map((member) => button('login_hint', member.hprNumber, describe(member, professionsOf(member)))),
    button('login_hint', operator.persona, describe(operator, 'driftsansvarlig')),
  ].map((choice) => `<p>${choice}</p>`);
  return `<!doctype html>
<html lang="en">
<title>Sign in at the HelseID stand-in</title>
<h1>Who signs in?</h1>
<p>Everybody here is made up.</p>
<form action="authorize">
${[...hidden, ...choices].join('\n')}
<p>${button('cancel', 'yes', 'Nobody: go back')}</p>
</form>
`;
}

const button = (name: string, value: string, label: string) =>
  `<button name="${name}" value="${escape(value)}">${escape(label)}</button>`;

function describe({ givenName, familyName, worksFor }: Employee, does: string): string {
  return `${givenName} ${familyName}, ${does}, ${findOrganisation(worksFor.child)?.name ?? ''}`;
}

const professionsOf = ({ authorizations }: StaffMember) =>
  authorizations.map(({ professionName }) => professionName).join(', ');

const characters: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => characters[character] ?? '');
