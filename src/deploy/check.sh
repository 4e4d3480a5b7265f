#!/usr/bin/env bash
# check.sh: holds each file against its own validator. Needs the .NET SDK, node with npm, kubectl and nginx; asks the registries for the validators.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" dclint@3.1.0 kubernetes-models@4.5.1 js-yaml@4.1.1

"$work/node_modules/.bin/dclint" compose.yaml --quiet
echo "compose.yaml: as the Compose Specification says"

# kubectl refuses what it does not know in the kustomization, the .NET client in a manifest; the models, made from Kubernetes' own OpenAPI, know what has to be there.
kubectl kustomize kubernetes >"$work/all.yaml"
NODE_PATH=$work/node_modules node - "$work/all.yaml" <<'JS'
const { deepEqual } = require("assert/strict");
const { loadAll } = require("js-yaml");
const all = loadAll(require("fs").readFileSync(process.argv[2], "utf8"));
const { labels } = all.find(found => found.kind === "Deployment").spec.template.metadata;
for (const found of all) {
  new (require(`kubernetes-models/${found.apiVersion}/${found.kind}`)[found.kind])(found).validate();
  const { selector, podSelector } = found.spec;
  if (found.kind !== "Ingress") {
    deepEqual(selector?.matchLabels ?? podSelector?.matchLabels ?? selector, labels, `${found.kind} does not select the site's pods`);
  }
  console.log(`kubernetes: ${found.kind} as ${found.apiVersion} says`);
}
JS

cat >"$work/strict.cs" <<'CS'
#:package KubernetesClient@21.0.8
Console.WriteLine($"kubernetes: {k8s.KubernetesYaml.LoadAllFromString(File.ReadAllText(args[0]), strict: true).Count} manifests without an unknown field");
CS
(cd "$work" && dotnet run strict.cs all.yaml)

# Names of replicas are known inside their network only.
sed "s/server site:/server 127.0.0.1:/; s#/tmp/#$work/#" nginx.conf >"$work/nginx.conf"
nginx -t -q -e "$work/nginx.log" -g "error_log $work/nginx.log;" -c "$work/nginx.conf"
echo "nginx.conf: read by $(nginx -v 2>&1)"
