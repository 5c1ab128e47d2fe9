# Read by the commands beside it: finds a Java 25, builds the program when it is not there, runs a class of the bench
# with the libraries of the packaged program.
cd "$(dirname "$0")/.." || exit 1

is_25() {
    [ -x "$1" ] && "$1" -version 2>&1 | head -n 1 | grep -q '"\(2[5-9]\|[3-9][0-9]\)'
}

java_25() {
    for each in "${JAVA_HOME:-/none}/bin/java" "$(command -v java)" /usr/lib/jvm/*/bin/java; do
        if is_25 "$each"; then
            echo "$each"
            return
        fi
    done
    echo "A Java 25 is needed: set JAVA_HOME." >&2
    exit 1
}

java=$(java_25) || exit 1
if [ ! -f target/forumbot.jar ] || [ ! -d target/test-classes/org/forumbot/bench ]; then
    mvn -B -q package -DskipTests || exit 1
fi

bench() {
    class=$1
    shift
    exec "$java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g -Dstdout.encoding=UTF-8 \
        -Dloader.path=target/test-classes -Dloader.main="org.forumbot.bench.$class" \
        -cp target/forumbot.jar org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}
