# What the scripts need from the machine. Sourced by policydiff, test and .ci/run.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# Runs a command as root where that costs no question; fails otherwise.
as_root() {
  if [[ "$(id -u)" == 0 ]]; then "$@"; else sudo --non-interactive "$@" 2>/dev/null; fi
}

# Installs Debian packages where this is Debian or Ubuntu and we may; fails otherwise.
apt_install() {
  command -v apt-get >/dev/null || return 1
  { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"; } >/dev/null 2>&1
}

has_dotnet_10() {
  command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.'
}

# The SDK is all that must be there; without it nothing can be built.
require_dotnet() {
  has_dotnet_10 || apt_install dotnet-sdk-10.0 || true
  if ! has_dotnet_10; then
    echo "PolicyDiff heeft de .NET SDK 10 nodig. Installeer hem van https://dotnet.microsoft.com/download/dotnet/10.0 en probeer het opnieuw." >&2
    exit 2
  fi
}

# Poppler reads PDF files; without it everything else works, so its absence is said once and is no error.
offer_poppler() {
  if command -v pdftotext >/dev/null && command -v pdftohtml >/dev/null; then return; fi
  apt_install poppler-utils && return
  echo "Zonder Poppler worden PDF-bestanden niet gelezen. Installeer het: sudo apt-get install poppler-utils (Debian, Ubuntu), brew install poppler (macOS)." >&2
}
