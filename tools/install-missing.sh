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

# Poppler reads PDF files, qpdf their drawn lines and tags; without them everything else works, so their absence is said and is no error.
offer_pdf_programs() {
  local missing=()
  command -v pdftotext >/dev/null && command -v pdftohtml >/dev/null || missing+=(poppler-utils)
  command -v qpdf >/dev/null || missing+=(qpdf)
  if [[ ${#missing[@]} == 0 ]] || apt_install "${missing[@]}"; then return; fi
  echo "Zonder Poppler worden PDF-bestanden niet gelezen, zonder qpdf hun tabellen en koppen minder goed. Installeer wat ontbreekt: sudo apt-get install ${missing[*]} (Debian, Ubuntu), brew install poppler qpdf (macOS)." >&2
}
