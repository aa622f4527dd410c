# Built once, run as any worker or command: see docker-compose.yml.
FROM node:22.14.0-bookworm-slim AS build
WORKDIR /alderman
COPY . .
RUN npm ci && npm prune --omit=dev

FROM node:22.14.0-bookworm-slim
ENV NODE_ENV=production ALDERMAN_DATA=/data
RUN install -d -o node -g node /data
WORKDIR /alderman
COPY --from=build /alderman/package.json ./
COPY --from=build /alderman/node_modules ./node_modules
COPY --from=build /alderman/dist ./dist
USER node
VOLUME /data
ENTRYPOINT ["node"]
CMD ["dist/src/cli/main.js", "--help"]
