using System.Diagnostics;
using System.Reflection;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Processes;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>The .NET tool as a user gets it: packed from what was built for these tests, installed, and run in an empty folder.</summary>
/// <remarks>Nothing comes from the network, and nothing goes into the caches of this machine.</remarks>
public sealed class PackedToolTests : IDisposable
{
    private const string Version = "0.0.1-packed";

    private const string Sources =
        """<configuration><packageSources><clear /><add key="packed" value="." /></packageSources></configuration>""";

    private static readonly string Configuration =
        typeof(PackedToolTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private readonly TemporaryFolder _folder = new();

    private string Tool => Path.Combine(_folder.Path, "tool", OperatingSystem.IsWindows() ? "policydiff.exe" : "policydiff");

    private string Work => Path.Combine(_folder.Path, "work");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tool_InAnEmptyFolder_WritesTheSampleAndReportsOnIt()
    {
        await InstallAsync();

        var empty = await ToolAsync("2022", "2025");
        var sample = await ToolAsync("sample", "corpus");
        var report = await ToolAsync("2022", "2025", "--insurer", "polderzorg");
        var table = await ToolAsync("table", "--themes", "huisartsenzorg");

        empty.ExitCode.ShouldBe(ExitCodes.WrongUse);
        empty.Error.ShouldContain("policydiff sample corpus");
        sample.ExitCode.ShouldBe(ExitCodes.Done, sample.Error);
        report.ExitCode.ShouldBe(ExitCodes.Done, report.Error);
        report.Output.ShouldContain("corpus/2025/polderzorg/wijkverpleging-2025.pdf");
        report.Output.ShouldContain("{+"); // Both sides were read, the PDF too.
        table.ExitCode.ShouldBe(ExitCodes.Done, table.Error);
        table.Output.ShouldContain("CZ");
    }

    private async Task InstallAsync()
    {
        Directory.CreateDirectory(Work);
        _folder.Write("nuget.config", Sources);
        await DotNetAsync(
            "pack", TestCorpus.PathOf("src/PolicyDiff.Cli"), "--no-build", "--configuration", Configuration, "--output", _folder.Path,
            $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={Path.Combine(_folder.Path, "nuspec")}{Path.DirectorySeparatorChar}");
        await DotNetAsync(
            "tool", "install", "PolicyDiff", "--version", Version, "--tool-path", Path.GetDirectoryName(Tool)!,
            "--configfile", Path.Combine(_folder.Path, "nuget.config"));
    }

    private async Task DotNetAsync(params string[] args)
    {
        var run = await RealProcess.RunAsync(Start(DotNetHost.Path, _folder.Path, args));
        run.ExitCode.ShouldBe(0, run.Output + run.Error);
    }

    private Task<CliRun> ToolAsync(params string[] args)
    {
        var start = Start(Tool, Work, args);
        start.Environment["PATH"] = Path.GetDirectoryName(DotNetHost.Path); // Nothing but .NET.
        return RealProcess.RunAsync(start);
    }

    private ProcessStartInfo Start(string program, string folder, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NUGET_PACKAGES"] = Path.Combine(_folder.Path, "packages");
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(DotNetHost.Path);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment.Remove("POLICYDIFF_HOME");
        return start;
    }
}
