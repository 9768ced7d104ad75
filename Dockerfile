# syntax=docker/dockerfile:1
# The site as an image: built with Node, served by nginx as a user without rights, on port 8080.
FROM node:24-bookworm-slim AS build
WORKDIR /site
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG SITE_URL
ARG CONTENT_DIR=content
# The history is not in the image; npm run verify needs to know from which commit it was built.
ARG BUILD_COMMIT
RUN npm run build \
  && sed -e 's/listen 80;/listen 8080;/' -e 's/listen \[::\]:80;/listen [::]:8080;/' out.hosting/nginx.conf > /site/site.conf \
  && cp -r out.hosting/compressed/. out/

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY --from=build /site/site.conf /etc/nginx/conf.d/default.conf
COPY --from=build /site/out /srv/site
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null http://127.0.0.1:8080/ || exit 1
