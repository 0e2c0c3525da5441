/** The base: nginx's own image without its extras, at one version. */
const base = 'nginx:1.30.6-alpine-slim';

/** An image of the site: nginx without root, which writes to /tmp alone. Its folder is the one that "npm run hosting" writes. */
export const containerfile = `# Tunnel Down as a container, written by "npm run hosting".
#   podman build --tag tunnel-down .
#   podman run --read-only --tmpfs /tmp --cap-drop all --security-opt no-new-privileges --publish 8080:8080 tunnel-down
FROM ${base}
COPY nginx/ /etc/nginx/
COPY www/ /srv/tunnel-down/
USER 101:101
EXPOSE 8080
# Not the image's own entry, which edits files under /etc.
ENTRYPOINT ["nginx", "-p", "/tmp/", "-c", "/etc/nginx/nginx.conf", "-g", "daemon off;"]
`;
