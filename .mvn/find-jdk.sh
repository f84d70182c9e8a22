# Sourced by mvnw: leaves JAVA_HOME (or PATH) with a JDK that is new enough, or says in one line what to install.
# Looks at JAVA_HOME, then PATH, then takes the newest found in the usual places of Linux, macOS, SDKMAN and IDEs.
jdk_needed=21

# Prints the feature release (21, 25, ...) of the JDK in directory $1; nothing when there is none.
jdk_release() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

jdk_found=
if [ -n "${JAVA_HOME-}" ]; then
  jdk_found=$(jdk_release "$JAVA_HOME")
fi
if [ "${jdk_found:-0}" -lt $jdk_needed ] && command -v javac >/dev/null; then
  jdk_found=$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${jdk_found:-0}" -lt $jdk_needed ] || unset JAVA_HOME
fi
if [ "${jdk_found:-0}" -lt $jdk_needed ]; then
  set +f
  for jdk_home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* /opt/jdk/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jenv/versions/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*; do
    jdk_candidate=$(jdk_release "$jdk_home")
    if [ "${jdk_candidate:-0}" -ge $jdk_needed ] && [ "${jdk_candidate:-0}" -gt "${jdk_found:-0}" ]; then
      jdk_found=$jdk_candidate
      JAVA_HOME=$jdk_home
      export JAVA_HOME
    fi
  done
  set -f
fi
if [ "${jdk_found:-0}" -lt $jdk_needed ]; then
  echo "Gameday needs a JDK $jdk_needed or newer, and none was found: install one (for example from https://adoptium.net) or point JAVA_HOME to it." >&2
  exit 1
fi

# Maven's own libraries call things that newer JDKs warn about; nobody who builds this can do anything about it.
if [ "$jdk_found" -ge 24 ]; then
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS-}"
  export MAVEN_OPTS
fi
