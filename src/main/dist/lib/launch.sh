# Sourced by bin/partnerplan and lib/archive.sh, with $home set; sets $java, $stamp, $jar and the function run.
# It reads the file "release" of each Java it meets: starting a JVM to ask for its version would double the start-up.

jar=$home/lib/partnerplan.jar
archive=$home/lib/partnerplan.jsa
lowest=17
seen=

# known JAVA: reads the version of the Java that JAVA (.../bin/java) belongs to into $version, and all of the release file
# into $stamp; false where there is no such file.
known() {
    version=0 stamp=$home
    [ -x "$1" ] && [ -r "${1%/bin/*}/release" ] || return 1
    while IFS= read -r line || [ -n "$line" ]; do
        stamp=$stamp$line
        case $line in
        JAVA_VERSION=*)
            version=${line#*=}
            version=${version#\"}
            version=${version%%[!0-9]*}
            ;;
        esac
    done <"${1%/bin/*}/release"
}

# usable JAVA WHERE: true if JAVA is known to be new enough; otherwise notes what was found, for the message at the end.
usable() {
    if known "$1"; then
        [ "${version:-0}" -ge "$lowest" ] && return 0
        [ "$version" = 1 ] && version='8 or older'
        seen="$seen
  $2: $1 is Java $version"
    elif [ ! -x "$1" ]; then
        seen="$seen
  $2: $1 is not a program"
    fi
    return 1
}

# follow PROGRAM: sets $followed to the file that a chain of symbolic links ends in.
follow() {
    followed=$1
    while [ -h "$followed" ]; do
        target=$(readlink "$followed") || return
        case $target in
        /*) followed=$target ;;
        *) followed=${followed%/*}/$target ;;
        esac
    done
}

find_java() {
    if [ -n "${PARTNERPLAN_JAVA-}" ]; then
        java=$PARTNERPLAN_JAVA
        [ -d "$java" ] && java=$java/bin/java
        follow "$java"
        if usable "$followed" PARTNERPLAN_JAVA; then java=$followed && return 0; fi
        # Somebody's own wrapper has no release file; it was named on purpose, so it is trusted.
        [ -x "$java" ] && [ "$version" = 0 ]
        return
    fi
    if [ -n "${JAVA_HOME-}" ]; then
        java=$JAVA_HOME/bin/java
        usable "$java" JAVA_HOME && return 0
    fi
    on_path=$(command -v java) || on_path=
    case $on_path in
    /*)
        follow "$on_path"
        java=$followed
        usable "$java" PATH && return 0
        [ "$version" = 0 ] || on_path=
        ;;
    *) on_path= ;;
    esac
    for java in /usr/lib/jvm/*/bin/java /usr/java/*/bin/java /opt/java/*/bin/java /opt/jdk*/bin/java \
        "${HOME-}"/.sdkman/candidates/java/current/bin/java "${HOME-}"/.jdks/*/bin/java \
        /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home/bin/java; do
        [ -x "$java" ] && usable "$java" 'usual places' && return 0
    done
    # A version manager's shim has no release file beside it: the last resort, since its version cannot be read. The
    # stub at /usr/bin/java of macOS is no such shim.
    java=$on_path
    [ -n "$java" ] && [ "$java" != /usr/bin/java ]
}

if ! find_java; then
    {
        echo "partnerplan: needs Java $lowest or newer and found none."
        [ -z "$seen" ] || echo "Looked at:$seen"
        echo "help: install a Java of version $lowest or newer, or set PARTNERPLAN_JAVA to its folder or to its program java."
    } >&2
    exit 2
fi

# run OPTION...: becomes the program. The second compiler waits 30 times longer than it would by itself: with plain
# thresholds it takes a quarter of a short run for nothing, and without it a deals file of 40 MB takes twice as long. The
# -Xlog pair keeps what the JVM has to say off standard output, where a result may be on its way into a file. picocli
# finds its converters to types of the JDK by reflection, and none of them is used.
run() {
    exec "$java" -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr \
        -XX:Tier4InvocationThreshold=150000 -XX:Tier4MinInvocationThreshold=20000 \
        -XX:Tier4CompileThreshold=500000 -XX:Tier4BackEdgeThreshold=1200000 '-Dpicocli.converters.excludes=.*' "$@"
}
