import type { HostedSite } from './answers.ts';
import { below, bytes, caching, hashedFolders, ofEveryAnswer, packedTypes, textTypes } from './answers.ts';

/** The site for Caddy, whole. ADDRESS says where it listens, a name of the internet included; ROOT says where its files are. */
export function caddyfile(site: HostedSite): string {
  return `# Tunnel Down for Caddy, written by "npm run hosting". With ADDRESS=vpn.example.org it fetches a certificate by itself.
{
	admin off
}

{$ADDRESS::8080} {
	root * {$ROOT:/srv/tunnel-down}

	# In a route all is done in the order in which it stands.
	route {
		header {
${Object.entries(ofEveryAnswer)
  .map(([name, value]) => `\t\t\t${name} "${value}"\n`)
  .join('')}			Cache-Control "${caching.other}"
			Content-Type "${bytes}"
		}

		# What is named by its content is kept, all else is asked for again: the service worker above all.
		@hashed path ${hashedFolders.map((folder) => below(site, `/${folder}/*`)).join(' ')}
		header @hashed Cache-Control "${caching.hashed}"

${Object.entries({ ...textTypes, ...packedTypes })
  .map(([end, type]) => `\t\t@${end} path *.${end}${end === 'html' ? ' */' : ''}\n\t\theader @${end} Content-Type "${type}"\n`)
  .join('')}
		# Caddy says so of what it sends compressed, and a cache must know it of the other as well.
		@text path */${Object.keys(textTypes)
      .map((end) => ` *.${end}`)
      .join('')}
		header @text {
			Vary Accept-Encoding
			defer
		}

		# Retired addresses, and folders without their slash: a rewrite keeps the query.
${[...site.moved].map(([from, to]) => moved(below(site, from), below(site, to))).join('')}		@folder {
			not path */
			file {path}/index.html
		}
		route @folder {
			rewrite {path}/
			redir {uri} 301
		}
${site.base === '/' ? '' : `\t\tredir / ${site.base} 302\n`}
		# Only what they stand for has an address.
		@packed path *.br *.gz
		error @packed 404

		@telling not method GET HEAD
		respond @telling 405

		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		rewrite * ${below(site, '/404.html')}
		header Content-Type "${textTypes.html}"
		header Cache-Control "${caching.other}"
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

function moved(from: string, to: string): string {
  const [page = '', part] = to.split('#');
  return `\t\troute ${from} {\n\t\t\trewrite * ${page}\n\t\t\tredir {uri}${part === undefined ? '' : `#${part}`} 301\n\t\t}\n`;
}
