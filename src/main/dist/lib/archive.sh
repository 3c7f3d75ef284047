#!/bin/sh
# Makes lib/partnerplan.jsa, an archive of the classes that real runs of the tool load: start-up takes half the time with
# it. Run it again after moving this folder or changing Java. It warns and leaves no archive where it cannot make one.
# Usage: archive.sh [EXAMPLES], a folder of example workspaces.

home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 3
. "$home/lib/launch.sh"
examples=${1-}
[ -d "$examples" ] && examples=$(CDPATH='' cd -P -- "$examples" && pwd -P)

scratch=$(mktemp -d) || exit 3
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 3
rm -f "$archive" "$archive.for"
runs=0

warn() {
    echo "partnerplan: class-data archive: $*" >&2
}

# observe ARGUMENT...: runs the tool and adds the classes it loads to the list. 1 is a verdict, not a failure.
observe() {
    rm -f seen
    (run -XX:DumpLoadedClassList=seen -cp "$jar" io.github.partnerplan.cli.Main "$@") </dev/null >out 2>err
    code=$?
    if [ "$code" -gt 1 ]; then
        warn "'partnerplan $*' ended with exit code $code, so its classes are left out"
        head -n 3 err >&2
    elif [ -s seen ]; then
        { echo @run; cat seen; } >>all
        runs=$((runs + 1))
    fi
}

observe --help
observe plan --arr 24M --headcount 130
observe plan --arr 24M --headcount 130 --format json
observe plan --arr 24M --headcount 130 --format markdown
observe plan --arr 24M --headcount 130 --format html
observe explain protection-period
if [ -d "$examples" ]; then
    for workspace in "$examples"/*/partnerplan.yaml; do
        [ -f "$workspace" ] || continue
        workspace=${workspace%/*}
        observe plan "$workspace"
        observe plan "$workspace" --format html
        observe plan "$workspace" --format xlsx --output out.xlsx
        observe check "$workspace"
        if [ -f "$workspace/partners.csv" ] || [ -f "$workspace/deals.csv" ]; then
            observe partners "$workspace"
        fi
        if [ -f "$workspace/program-next.yaml" ]; then
            observe diff "$workspace/program.yaml" "$workspace/program-next.yaml" --workspace "$workspace"
            observe diff "$workspace/program.yaml" "$workspace/program-next.yaml" --workspace "$workspace" --format markdown
        fi
    done
fi

if [ "$runs" = 0 ]; then
    warn 'not made: no run of the tool succeeded; it works without, but starts slower'
    exit 0
fi
# The numbers of different runs clash, and the dump gives its own. Java 25 also notes constants (@cp): to resolve them it
# links classes, and then it leaves out linked classes of the old format, which are all of picocli's. A lambda stands as
# often as one run made it: two places with the same method reference need one each, or the second is spun at start-up.
awk '/^@run/ { split("", here); next }
    !/source:|^@cp / { sub(/ id:.*/, ""); if (++here[$0] > most[$0]) { most[$0]++; if (/^@lambda-proxy/ || most[$0] == 1) print } }' \
    all >classes
if "$java" -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile=classes -XX:SharedArchiveFile=made.jsa -Xlog:disable \
    -cp "$jar" >out 2>&1 && mv made.jsa "$archive"; then
    printf '%s\n' "$stamp" >"$archive.for"
else
    warn 'not made: the JVM refused to write it; the tool works without, but starts slower'
    head -n 5 out >&2
fi
