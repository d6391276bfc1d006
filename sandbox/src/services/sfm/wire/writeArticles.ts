import type { Basic, Reference } from 'fhir/r4.js';
import { findOrganisation } from '../../../people/organisations.ts';
import { codeLists } from '../codeLists.ts';
import type { ArticlePrescription, RecordDispense } from '../medicationRecord.ts';
import { norwegianTime } from '../norwegianTime.ts';
import { sfmProfile, type DocumentBuilder } from './documentBuilder.ts';
import { concept, group, part, textIdentifier } from './elements.ts';
import { writeDispenseInfo } from './writeDispenseInfo.ts';
import { writeProfessional } from './writeParties.ts';

/**
 * A prescription for something that is no medicine: FHIR's `Basic`, since no resource fits (`sfm-BandaPrescription`).
 */
export function writeArticlePrescription(
  document: DocumentBuilder,
  article: ArticlePrescription,
  patient: Reference,
): Reference {
  const basic: Basic = {
    resourceType: 'Basic',
    extension: [
      group(sfmProfile('sfm-reseptdocbanda'), [part.code('productgroup', article.productGroup)]),
      group(sfmProfile('sfm-reseptamendment'), [
        part.date('reseptdate', article.issued),
        part.date('expirationdate', article.expires),
        part.text('dssn', article.label),
        part.code('itemgroup', codeLists.itemGroup('A')),
        part.code(
          'reimbursementparagraph',
          article.reimbursementParagraph === undefined
            ? undefined
            : codeLists.reimbursementParagraph(article.reimbursementParagraph),
        ),
        article.held && group('rfstatus', [part.code('status', codeLists.prescriptionStatus(article.held))]),
        part.time('lastchanged', norwegianTime(article.issued)),
        part.code('typeresept', codeLists.prescriptionType('E')),
      ]),
    ],
    identifier: [...textIdentifier('ReseptId', article.reseptId)],
    code: concept(codeLists.itemGroup('A')),
    subject: patient,
    author: writeProfessional(document, article.prescriber),
  };
  return document.add(basic, { profile: 'sfm-BandaPrescription', display: article.productGroup.display });
}

type ArticleItem = Extract<RecordDispense['item'], { article: string }>;

/** The dispensing of such an article (`sfm-GeneralDispense`). */
export function writeArticleDispense(
  document: DocumentBuilder,
  dispense: RecordDispense,
  item: ArticleItem,
): Reference {
  const basic: Basic = {
    resourceType: 'Basic',
    extension: [
      writeDispenseInfo(dispense),
      group(sfmProfile('sfm-generaldispenseextention'), [
        part.text('product', item.articleNumber),
        part.code('productgroup', item.group),
        part.text('performer', findOrganisation(dispense.dispenser)?.name),
        part.text('name', item.article),
        part.number('noofpackages', item.packages),
        part.date('whenHandedOver', dispense.handedOver),
      ]),
    ],
    identifier: [...textIdentifier('M10id', dispense.m10Id)],
    code: concept(codeLists.itemGroup('A')),
  };
  return document.add(basic, { profile: 'sfm-GeneralDispense', display: item.article });
}
