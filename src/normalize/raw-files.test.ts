import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The first story’s raw files as they were received. */
const SHA_256: Record<string, string> = {
  '000_34bf8912d10010c9.txt': '6da405f5c9602957d5be97a5e738fda3632828575701615367b1a2f5fe0ac690',
  '001_5c2a39057628c2a6.txt': '819d54e5a236a0d8662e5c9cc4be3491f5528ed36b30f2f1d9ed21429a1964e7',
  '002_b93ccf4702dfde70.txt': 'a70b40ea9a0824fba2d3da310f48d8ed54eac8fbaa47f73b1f30af906e52b8a0',
  '003_93d74374661e688a.txt': '72df6996531abdea262e3f02c70181c669466e06de50fa11b9da2e39e680db56',
  '004_4f1d203a4da861dd.txt': '6265291e9a956a5857c314cf80ae1a578f01c0afe31c52cc481687b2fe4a8949',
};

for (const [name, sha256] of Object.entries(SHA_256)) {
  test(`the raw file ${name} is, byte for byte, as it was received`, () => {
    const bytes = readFileSync(new URL(`../../content/raw/${name}`, import.meta.url));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
  });
}
