#!/bin/sh
# Fetches GOV.UK Frontend and keeps the two files the officers' pages use.
#
#   src/build/refresh-govuk-frontend.sh 6.6.0            from the npm registry
#   src/build/refresh-govuk-frontend.sh path/to/file.tgz from a package already here
#
# Builds need neither Node nor npm: what this script leaves is committed. The GDS Transport font,
# the crown and the crest may be used on gov.uk only, so the font faces are cut out of the
# stylesheet (which then falls back to Arial) and no image is taken.
set -eu

wanted=${1:?"give a version, such as 6.6.0, or a .tgz file"}
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../main/resources/static/assets/govuk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $wanted in
  *.tgz) cp "$wanted" "$work/package.tgz" ;;
  *)
    (cd "$work" && npm pack --silent "govuk-frontend@$wanted" >/dev/null)
    mv "$work"/govuk-frontend-*.tgz "$work/package.tgz"
    ;;
esac
tar xzf "$work/package.tgz" -C "$work"
version=$(sed -n 's/^ *"version": "\([^"]*\)".*/\1/p' "$work/package/package.json")
source=$work/package/dist/govuk

mkdir -p "$target"
sed -e 's/@font-face{[^}]*}//g' \
    -e '/^\/\*! Copyright (c) 2011 by Margaret Calvert/s/\/\*![^*]*\*\/ *//' \
    -e 's,/\*# sourceMappingURL=[^*]*\*/,,' \
    "$source/govuk-frontend.min.css" >"$target/govuk-frontend.min.css"
sed -e 's,//# sourceMappingURL=.*,,' \
    "$source/govuk-frontend.min.js" >"$target/govuk-frontend.min.js"
if grep -q '@font-face\|/assets/fonts' "$target/govuk-frontend.min.css"; then
  echo "the stylesheet still names a font file: look at its @font-face rules" >&2
  exit 1
fi
digest=$(sha256sum "$work/package.tgz" | cut -d' ' -f1)
cat >"$target/VERSION" <<END
govuk-frontend $version
https://registry.npmjs.org/govuk-frontend/-/govuk-frontend-$version.tgz
sha256 $digest
Taken: govuk-frontend.min.css without its font faces, govuk-frontend.min.js. Licence: LICENSE.txt.
Made by src/build/refresh-govuk-frontend.sh
END
echo "govuk-frontend $version"
