@echo off
rem Builds everything and runs every test. Elsewhere: ./test.
rem The last line is "N passed, N failed[, N skipped]"; fails when a test does.
setlocal disabledelayedexpansion
set "HOME_FOLDER=%~dp0."
for %%I in ("%HOME_FOLDER%") do set "HOME_FOLDER=%%~fI"
set "DOTNET_CLI_TELEMETRY_OPTOUT=1"
set "DOTNET_NOLOGO=1"
set "DOTNET_CLI_UI_LANGUAGE=en"

call "%HOME_FOLDER%\tools\require-dotnet.cmd"
if errorlevel 1 exit /b 2
pushd "%HOME_FOLDER%"
rem From the Release build, since the tests build the Debug one anew and Windows locks what runs.
dotnet run --project tools\PolicyDiff.Launcher --configuration Release --verbosity quiet -- test "%HOME_FOLDER%" %*
set "STATUS=%errorlevel%"
popd
exit /b %STATUS%
