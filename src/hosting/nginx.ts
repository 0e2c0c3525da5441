import type { HostedSite } from './answers.ts';
import { below, bytes, caching, hashedFolders, ofEveryAnswer, packedTypes, textTypes } from './answers.ts';

/** Where one server listens and has its files. */
export interface Place {
  /** As nginx says it: `8080`, `127.0.0.1:8080`. */
  readonly listen: string;
  /** The folder that holds the site at its base path. */
  readonly root: string;
}

/**
 * The site for nginx, to be included within `http`: maps and a server. It needs no module beside nginx's own: a compressed file is
 * chosen by name, since Brotli is no part of nginx, and its type and encoding are said here.
 */
export function nginxSite(site: HostedSite, { listen, root }: Place): string {
  const notFound = below(site, '/404.html');
  return `# Tunnel Down for nginx, written by "npm run hosting". Include it within http { }.

# The end of the compressed file that a browser takes: Brotli before gzip.
map $http_accept_encoding $tunnel_down_packed {
  default "";
  ${accepts('br')} .br;
  ${accepts('gzip')} .gz;
}
map $uri $tunnel_down_encoding {
  default "";
  "~\\.br$" br;
  "~\\.gz$" gzip;
}
map $uri $tunnel_down_vary {
  default "";
  "~(?:/|\\.(?:${Object.keys(textTypes).join('|')})(?:\\.br|\\.gz)?)$" Accept-Encoding;
}
# What is named by its content is kept, all else is asked for again: the service worker above all.
map $uri $tunnel_down_cache {
  default "${caching.other}";
  "~^${escape(site.base)}(?:${hashedFolders.join('|')})/" "${caching.hashed}";
}

server {
  listen ${listen};
  root ${root};
  server_tokens off;
  # The port and name that readers see may be those of a proxy.
  absolute_redirect off;
  types { }
  default_type ${bytes};
  error_page 404 ${notFound};

${Object.entries(ofEveryAnswer)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}  add_header Cache-Control $tunnel_down_cache always;
  add_header Content-Encoding $tunnel_down_encoding always;
  add_header Vary $tunnel_down_vary always;

  # A folder without its slash is sent on by nginx itself; what is no file is not found.
  location / { }
${site.base === '/' ? '' : `  location = / {\n    return 302 ${site.base};\n  }\n`}  location ~ /$ {
    default_type "${textTypes.html}";
    try_files \${uri}index.html$tunnel_down_packed \${uri}index.html =404;
  }
${Object.entries(textTypes).map(ofText).join('')}${Object.entries(packedTypes).map(ofPacked).join('')}  # Only what they stand for has an address.
  location ~ \\.(?:br|gz)$ {
    return 404;
  }

  # Retired addresses.
${[...site.moved].map(([from, to]) => moved(below(site, from), below(site, to))).join('')}}
`;
}

/** A whole nginx for this site alone, which writes only below its prefix and needs no root: \`nginx -p /tmp/ -c …\`. */
export const nginxMain = `# nginx for Tunnel Down alone, written by "npm run hosting". Paths without a slash lie below its prefix: nginx -p FOLDER/ -c THIS.
worker_processes auto;
worker_rlimit_nofile 16384;
pid nginx.pid;
error_log stderr;
pcre_jit on;

events {
  worker_connections 1024;
}

http {
  # What readers look at is theirs.
  access_log off;
  sendfile on;
  tcp_nopush on;
  # The site's files stay open from one request to the next; a release is seen after five seconds.
  open_file_cache max=8192 inactive=60s;
  open_file_cache_valid 5s;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  include tunnel-down.conf;
}
`;

function ofText([end, type]: readonly [string, string]): string {
  return `  location ~ \\.${end}$ {
    default_type "${type}";
    try_files $uri$tunnel_down_packed $uri =404;
  }
`;
}

function ofPacked([end, type]: readonly [string, string]): string {
  return `  location ~ \\.${end}$ {
    default_type ${type};
  }
`;
}

/** Matches an Accept-Encoding that takes this one: named, and not with a weight of 0. */
const accepts = (encoding: string): string => `"~*(?:^|,)\\s*${encoding}\\s*(?:$|,|;\\s*q=(?:1|0\\.0*[1-9]))"`;

function moved(from: string, to: string): string {
  return [from, from.slice(0, -1)].map((address) => `  location = ${address} {\n    return 301 ${withQuery(to)};\n  }\n`).join('');
}

/** The query goes before the part of the page that is meant. */
function withQuery(address: string): string {
  const [page = '', part] = address.split('#');
  return part === undefined ? `${page}$is_args$args` : `"${page}$is_args$args#${part}"`;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&');
