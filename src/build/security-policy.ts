// Writes the Content-Security-Policy into index.html: no code but our own, no eval, no inline script, nothing from elsewhere.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const metaPattern = /\s*<!--[^>]*security-policy[^>]*-->\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;

const sitePolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'media-src': "'self' data: blob:",
  'connect-src': "'self' data: blob:",
  'worker-src': "'self' blob: data:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

type Policy = Readonly<Record<keyof typeof sitePolicy, string>>;

/** `development` allows what Vite's own client needs; `single` allows exactly the inline code the file holds. */
export function securityPolicyPlugin(kind: 'site' | 'single' | 'development'): Plugin {
  return {
    name: 'clusterwise:security-policy',
    enforce: 'post',
    transformIndexHtml(html) {
      if (kind === 'single') return html.replace(metaPattern, ''); // written below, when the inline code is known
      return html.replace(metaPattern, `\n    ${metaOf(kind === 'site' ? sitePolicy : developmentPolicy())}`);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (kind !== 'single') return;
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = file.source.toString();
          file.source = html.replace(
            '<meta charset="utf-8" />',
            (charset) => `${charset}\n    ${metaOf(inlinePolicy(html))}`,
          );
        }
      },
    },
  };
}

function developmentPolicy(): Policy {
  return { ...sitePolicy, 'style-src': "'self' 'unsafe-inline'", 'connect-src': "'self' data: blob: ws:" };
}

function inlinePolicy(html: string): Policy {
  return {
    ...sitePolicy,
    'script-src': hashesOf(html, /<script\b[^>]*>([^]*?)<\/script>/g),
    'style-src': hashesOf(html, /<style\b[^>]*>([^]*?)<\/style>/g),
  };
}

function hashesOf(html: string, pattern: RegExp): string {
  const hashes = [...html.matchAll(pattern)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return hashes.length === 0 ? "'none'" : hashes.join(' ');
}

function metaOf(policy: Policy): string {
  const content = Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
}
