using PolicyDiff.Tools.Places;

namespace PolicyDiff.Tools.Running;

/// <summary>The program that is scored or measured: the one of this repository, or that of the variable <c>POLICYDIFF</c>.</summary>
internal sealed class PolicyDiffProgram
{
    private const string Variable = "POLICYDIFF";
    private const int ReadInPart = 3;

    private readonly string _file;
    private readonly string[] _first;
    private readonly Dictionary<string, string?> _environment = new(StringComparer.Ordinal);

    private PolicyDiffProgram(string file, params string[] first) => (_file, _first) = (file, first);

    /// <summary>Finds the program; that of the repository is built first where a source is newer.</summary>
    /// <exception cref="ToolException">It cannot be built.</exception>
    public static PolicyDiffProgram Find(Workplace workplace)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Named(named);
        }

        var launcher = workplace.PathOf(OperatingSystem.IsWindows() ? "policydiff.cmd" : "policydiff");
        var built = ProgramRun.Of(launcher, ["--version"]);
        return built.ExitCode == 0
            ? new PolicyDiffProgram("dotnet", workplace.PathOf(Path.Combine(".build", "policydiff.dll")))
            {
                _environment = { ["POLICYDIFF_HOME"] = workplace.Root },
            }
            : throw new ToolException($"{launcher} does not run: {built.Errors}");
    }

    /// <summary>A program that is named.</summary>
    /// <param name="file">A program, or an assembly that .NET runs.</param>
    public static PolicyDiffProgram Named(string file) => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
        ? new PolicyDiffProgram("dotnet", Path.GetFullPath(file))
        : new PolicyDiffProgram(file);

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">Variables to set, or with null to remove.</param>
    public ProgramRun Run(IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string?>? environment = null) =>
        ProgramRun.Of(_file, _first.Concat(arguments), folder, _environment.Concat(environment ?? _environment)
            .GroupBy(static pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Last().Value, StringComparer.Ordinal));

    /// <summary>Runs a command and writes its output to a file.</summary>
    /// <returns>Whether a result was written; else what went wrong was said on standard error.</returns>
    public bool Write(string output, params IEnumerable<string> arguments)
    {
        var run = Run(arguments);
        File.WriteAllBytes(output, run.Output);
        if (run.ExitCode is 0 or ReadInPart)
        {
            return true;
        }

        Console.Error.WriteLine($"  ! {string.Join(' ', arguments)}: exit {run.ExitCode}: {run.Errors.Trim()}");
        return false;
    }
}
