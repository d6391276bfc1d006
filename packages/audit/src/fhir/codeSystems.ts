/** Where the profiles and codes of an AuditEvent are from. */
export const norwegian = 'http://hl7.no/fhir/StructureDefinition';
export const dicom = 'http://dicom.nema.org/resources/ontology/DCM';
export const entityType = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
export const entityRole = 'http://terminology.hl7.org/CodeSystem/object-role';
export const actReason = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
export const interaction = 'http://hl7.org/fhir/restful-interaction';
export const balp = 'https://profiles.ihe.net/ITI/BALP/CodeSystem';
