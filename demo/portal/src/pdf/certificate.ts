import {generateKeyPairSync, randomBytes} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import forge from 'node-forge';

/** Years for which the certificate of the demo is good. */
const years = 10;

/** Who signs, as readers of PDFs show it. ASCII: node-forge writes other names differently into certificate and signature. */
const signerName = 'Cong dich vu cong tham chieu (MINH HOA)';

/**
 * The key that papers are signed with, and its certificate, as PKCS #12 without a passphrase: made at the first start,
 * kept in the data folder for its owner's eyes only. The certificate is its own issuer, so that no reader trusts it
 * unasked; an agency puts the file of its own in that place.
 */
export function signingCertificate(dataDir: string, now: Date): Buffer {
  const file = join(dataDir, 'paper-signature.p12');
  if (!existsSync(file)) writeFileSync(file, makeCertificate(now), {mode: 0o600, flag: 'wx'});
  return readFileSync(file);
}

function makeCertificate(now: Date): Buffer {
  const {publicKey, privateKey} = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: {type: 'spki', format: 'pem'},
    privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date(now.getTime() - 86_400_000);
  certificate.validity.notAfter = new Date(now.getTime() + years * 365 * 86_400_000);
  const subject = [
    {name: 'commonName', value: signerName},
    {name: 'countryName', value: 'VN'},
  ];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    {name: 'basicConstraints', cA: false},
    {name: 'keyUsage', digitalSignature: true, nonRepudiation: true},
    {name: 'subjectKeyIdentifier'},
  ]);
  const key = forge.pki.privateKeyFromPem(privateKey);
  certificate.sign(key, forge.md.sha256.create());
  const file = forge.pkcs12.toPkcs12Asn1(key, [certificate], '', {algorithm: 'aes256'});
  return Buffer.from(forge.asn1.toDer(file).getBytes(), 'binary');
}
