# What the scripts need of .NET. Sourced by policydiff, test and .ci/run; tools/require-dotnet.cmd is the same for Windows.
# Expects the root of the repository in $home. Installs nothing.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# The SDK is all that must be there; without it nothing can be built.
require_dotnet() {
  if ! { command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.'; }; then
    echo "PolicyDiff heeft de .NET SDK 10 nodig. Installeer hem van https://dotnet.microsoft.com/download/dotnet/10.0 en probeer het opnieuw." >&2
    exit 2
  fi
}

# Does what the scripts share on every system. It runs from its Release build, since the tests build the Debug one anew.
run_launcher() {
  (cd "$home" && exec dotnet run --project tools/PolicyDiff.Launcher --configuration Release --verbosity quiet -- "$@")
}
