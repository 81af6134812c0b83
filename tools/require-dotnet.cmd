@echo off
rem What policydiff.cmd and test.cmd need of .NET: fails with a message where the SDK is missing. Installs nothing.
where dotnet >nul 2>nul
if errorlevel 1 goto missing
dotnet --list-sdks | findstr /b /l "10." >nul
if errorlevel 1 goto missing
exit /b 0

:missing
echo PolicyDiff heeft de .NET SDK 10 nodig. Installeer hem met: winget install Microsoft.DotNet.SDK.10 1>&2
echo of van https://dotnet.microsoft.com/download/dotnet/10.0 en probeer het opnieuw. 1>&2
exit /b 2
