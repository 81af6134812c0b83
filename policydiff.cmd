@echo off
rem Runs PolicyDiff from its source: builds when a source is newer, then does what was asked.
rem Usage: policydiff 2022 2025, policydiff --help. Works from any folder, and on it. Elsewhere: ./policydiff.
setlocal disabledelayedexpansion
set "POLICYDIFF_HOME=%~dp0."
for %%I in ("%POLICYDIFF_HOME%") do set "POLICYDIFF_HOME=%%~fI"
set "DOTNET_CLI_TELEMETRY_OPTOUT=1"
set "DOTNET_NOLOGO=1"
set "DOTNET_CLI_UI_LANGUAGE=en"

powershell -NoProfile -ExecutionPolicy Bypass -File "%POLICYDIFF_HOME%\tools\is-built.ps1"
if not errorlevel 1 goto run

call "%POLICYDIFF_HOME%\tools\require-dotnet.cmd"
if errorlevel 1 exit /b 2
echo PolicyDiff wordt gebouwd (eenmalig, ongeveer een minuut) ... 1>&2
pushd "%POLICYDIFF_HOME%"
dotnet run --project tools\PolicyDiff.Launcher --configuration Release --verbosity quiet -- build "%POLICYDIFF_HOME%" 1>&2
if errorlevel 1 goto failed
popd

:run
dotnet "%POLICYDIFF_HOME%\.build\policydiff.dll" %*
exit /b %errorlevel%

:failed
popd
echo Het bouwen is mislukt; zie hierboven. Sluit PolicyDiff als het nog ergens draait. 1>&2
exit /b 4
