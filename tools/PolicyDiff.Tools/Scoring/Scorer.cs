using System.Text.Json;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Runs a scorer of the data, a Python program whose last line is JSON.</summary>
internal static class Scorer
{
    /// <summary>The figures of the last line.</summary>
    /// <param name="script">The scorer.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="ToolException">It printed no figures.</exception>
    public static JsonElement Run(string script, params IEnumerable<string> arguments)
    {
        var output = Output(script, arguments).Trim();
        try
        {
            using var figures = JsonDocument.Parse(output.Split('\n')[^1]);
            return figures.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new ToolException($"{script} {string.Join(' ', arguments)}: the last line is no JSON: {output}");
        }
    }

    /// <summary>All that it prints.</summary>
    /// <exception cref="ToolException">It fails.</exception>
    public static string Output(string script, params IEnumerable<string> arguments)
    {
        var run = ProgramRun.Of(OperatingSystem.IsWindows() ? "python" : "python3", [script, .. arguments]);
        return run.Output.Length > 0
            ? run.Text
            : throw new ToolException($"{script} {string.Join(' ', arguments)}: exit {run.ExitCode}: {run.Errors.Trim()}");
    }
}
