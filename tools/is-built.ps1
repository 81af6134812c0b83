# For policydiff.cmd: ends with 0 where the program is built and no source is newer than it, else with 1.
$homeFolder = Split-Path -Parent $PSScriptRoot
$program = Join-Path $homeFolder '.build\policydiff.dll'
if (-not [IO.File]::Exists($program)) { exit 1 }
$built = [IO.File]::GetLastWriteTimeUtc($program)

foreach ($name in 'Directory.Build.props', 'Directory.Packages.props', 'global.json') {
    if ([IO.File]::GetLastWriteTimeUtc((Join-Path $homeFolder $name)) -gt $built) { exit 1 }
}

# Folder by folder, so that what the build made is not looked at: it is most of what is there.
$folders = New-Object System.Collections.Generic.Stack[string]
$folders.Push((Join-Path $homeFolder 'src'))
while ($folders.Count -gt 0) {
    $folder = $folders.Pop()
    foreach ($file in [IO.Directory]::GetFiles($folder)) {
        if ([IO.File]::GetLastWriteTimeUtc($file) -gt $built) { exit 1 }
    }
    foreach ($below in [IO.Directory]::GetDirectories($folder)) {
        if ('bin', 'obj' -notcontains [IO.Path]::GetFileName($below)) { $folders.Push($below) }
    }
}
exit 0
