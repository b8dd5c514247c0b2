import { encodeXML } from 'entities';

/** The wire format of SES's query protocol, errors included. */
const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** `result` is XML. */
export const resultXml = (action: string, result: string, requestId: string): string =>
  `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>` +
  `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`;

export const element = (name: string, text: string | number | boolean): string =>
  `<${name}>${encodeXML(String(text))}</${name}>`;

export const errorXml = (code: string, message: string, requestId: string): string =>
  `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type>${element('Code', code)}` +
  `${element('Message', message)}</Error>${element('RequestId', requestId)}</ErrorResponse>`;
