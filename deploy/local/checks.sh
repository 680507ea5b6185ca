# Sourced by ./run and ./test: what the machine must have, each said in one line that tells what to do.

fail() {
  echo "$1" >&2
  exit 1
}

check_java() {
  JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
  local version
  version=$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
  [ -n "$version" ] ||
    fail "没有找到 Java：请安装 JDK 17 或更高版本（Debian/Ubuntu：apt-get install openjdk-17-jdk-headless）。 No Java: install JDK 17 or newer."
  [ "$version" -ge 17 ] ||
    fail "Java 版本是 $version，太旧：请安装 JDK 17 或更高版本并设置 JAVA_HOME。 Java $version is too old: install JDK 17 or newer and set JAVA_HOME."
  command -v "${JAVA}c" >/dev/null ||
    fail "只有 Java 运行环境，没有编译器：请安装完整的 JDK（Debian/Ubuntu：apt-get install openjdk-17-jdk-headless）。 This Java has no compiler: install a full JDK."
}

check_node() {
  local version major minor
  version=$(node --version 2>/dev/null) ||
    fail "没有找到 Node.js：请安装 20.19 或更高版本（https://nodejs.org）。 No Node.js: install 20.19 or newer."
  IFS=. read -r major minor _ <<<"${version#v}"
  if [ "$major" -lt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -lt 19 ]; }; then
    fail "Node.js 版本是 $version，太旧：请安装 20.19 或更高版本（https://nodejs.org）。 Node.js $version is too old: install 20.19 or newer."
  fi
}

check_disk() {
  local free
  free=$(df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge 3072 ] ||
    fail "磁盘只剩 $free MB（$1）：请先腾出至少 3 GB。 Only $free MB free at $1: free at least 3 GB first."
}

find_chromium() {
  command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable
}

has_chinese_font() {
  command -v fc-list >/dev/null && fc-list :lang=zh family | grep -q .
}

# The browser journey needs Chromium, and a font for its Chinese pages. Sets CHROMIUM.
provide_chromium() {
  local install="apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk fontconfig"
  if ! find_chromium >/dev/null || ! has_chinese_font; then
    if [ -e /etc/debian_version ] && [ "$(id -u)" -eq 0 ]; then
      echo "浏览器测试需要 Chromium 和中文字体，正在安装。 The browser test needs Chromium and a CJK font: running $install"
      (export DEBIAN_FRONTEND=noninteractive; eval "$install") || fail "安装失败。 This failed: $install"
    elif [ -e /etc/debian_version ]; then
      fail "浏览器测试需要 Chromium 和中文字体，请运行： The browser test needs Chromium and a CJK font, run: sudo sh -c '$install'"
    elif command -v dnf >/dev/null; then
      fail "浏览器测试需要 Chromium 和中文字体，请运行： The browser test needs Chromium and a CJK font, run: sudo dnf install -y chromium google-noto-sans-cjk-fonts fontconfig"
    elif command -v brew >/dev/null; then
      fail "浏览器测试需要 Chromium 和 fontconfig，请运行： The browser test needs Chromium and fontconfig, run: brew install --cask chromium && brew install fontconfig"
    else
      fail "浏览器测试需要 Chromium 和中文字体（Debian/Ubuntu：$install）。 The browser test needs Chromium and a CJK font: install both."
    fi
  fi
  CHROMIUM=$(find_chromium) || fail "找不到 Chromium。 Chromium is not on the PATH."
  export CHROMIUM
}
