import type { HostedSite } from './answers.ts';
import { below, bytes, caching, hashedFolders, ofEveryAnswer, packedTypes, textTypes } from './answers.ts';

/** The site for Caddy, whole. ADDRESS says where it listens, a name of the internet included; ROOT says where its files are. */
export function caddyfile(site: HostedSite): string {
  const { html, ...otherTexts } = textTypes;
  return `# Tunnel Down for Caddy, written by "npm run hosting". With ADDRESS=vpn.example.org it fetches a certificate by itself.
{
	admin off
}

(tunnel_down_text) {
	# Caddy says so of what it sends compressed, and a cache must know it of the other as well.
	header {
		Vary Accept-Encoding
		defer
	}
	file_server {
		precompressed br gzip
	}
}

{$ADDRESS::8080} {
	root * {$ROOT:/srv/tunnel-down}

	header {
${Object.entries(ofEveryAnswer)
  .map(([name, value]) => `\t\t${name} "${value}"\n`)
  .join('')}		Cache-Control "${caching.other}"
		Content-Type "${html}"
	}

	@telling not method GET HEAD
	handle @telling {
		respond 405
	}

	# Pages by themselves: Caddy prepares a route anew for each request, and that of all else is long.
	@html path */ *.html
	handle @html {
		import tunnel_down_text
	}

	# In a route all is done in the order in which it stands.
	route {
		# What is named by its content is kept, all else is asked for again: the service worker above all.
		@hashed path ${hashedFolders.map((folder) => below(site, `/${folder}/*`)).join(' ')}
		header @hashed Cache-Control "${caching.hashed}"

${Object.entries(otherTexts).map(ofText).join('')}${Object.entries(packedTypes).map(ofPacked).join('')}
		# Only what they stand for has an address.
		@packed path *.br *.gz
		error @packed 404

		# Folders without their slash: a rewrite keeps the query.
		@folder file {path}/index.html
		route @folder {
			rewrite {path}/
			redir {uri} 301
		}

		header Content-Type "${bytes}"
		file_server
	}

	handle_errors {
		route {
${[...site.moved].map(([from, to]) => moved(below(site, from), below(site, to))).join('')}${site.base === '/' ? '' : `\t\t\tredir / ${site.base} 302\n`}			rewrite * ${below(site, '/404.html')}
			header Content-Type "${html}"
			header Cache-Control "${caching.other}"
			import tunnel_down_text
		}
	}
}
`;
}

function ofText([end, type]: readonly [string, string]): string {
  return `		@${end} path *.${end}
		handle @${end} {
			header Content-Type "${type}"
			import tunnel_down_text
		}
`;
}

function ofPacked([end, type]: readonly [string, string]): string {
  return `		@${end} path *.${end}
		handle @${end} {
			header Content-Type "${type}"
			file_server
		}
`;
}

/** Where a retired address leads. Nothing lies there, so that it is looked up only where nothing is found. */
function moved(from: string, to: string): string {
  const [page = '', part] = to.split('#');
  const name = `@${from.replaceAll('/', '_')}`;
  return `			${name} path ${from} ${from.slice(0, -1)}
			route ${name} {
				rewrite * ${page}
				redir {uri}${part === undefined ? '' : `#${part}`} 301
			}
`;
}
