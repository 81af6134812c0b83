using System.Text.Json;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Reports;

/// <summary>Makes every report in every format that it has, in one folder.</summary>
internal sealed class EveryReport
{
    private const int ReadInPart = 3;
    private const string Corpus = "corpus";
    private const string Index = "index";

    private static readonly string[] Readable = [".md", ".pdf", ".txt"];
    private static readonly string[] All = ["txt", "md", "json", "html", "csv", "docx", "xlsx"];
    private static readonly string[] OfADocument = ["txt", "md", "json", "html", "docx"];
    private static readonly string[] Word = ["docx"];

    private readonly PolicyDiffProgram _program;
    private readonly string _folder;
    private readonly string _language;
    private readonly IReadOnlyDictionary<string, string?>? _environment;

    /// <summary>Sets up a run.</summary>
    /// <param name="program">What makes the reports.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="language">The language of the reports.</param>
    /// <param name="environment">Variables to set, or with null to remove.</param>
    public EveryReport(
        PolicyDiffProgram program, string folder, string language, IReadOnlyDictionary<string, string?>? environment = null) =>
        (_program, _folder, _language, _environment) = (program, Path.GetFullPath(folder), language, environment);

    /// <summary>
    /// Copies the corpus beside the reports, so that the paths they show lead there, and makes them. Its last two files by name are
    /// compared with each other.
    /// </summary>
    /// <param name="corpus">A folder of documents.</param>
    /// <param name="years">The two years that are compared.</param>
    /// <exception cref="ToolException">A report fails.</exception>
    public void Make(string corpus, IReadOnlyList<string> years)
    {
        Copy(Path.GetFullPath(corpus), Path.Combine(_folder, Corpus));
        Run(["ingest", Corpus]);
        var files = LastTwoFiles();
        Write("changes", All, years);
        Write("changes-all", All, [.. years, "--all"]);
        Write("changes-counted", All, [.. years, "--stat"]);
        Write("changes-redline", Word, [.. years, "--redline"]);
        Write("files", All, ["compare", .. files]);
        Write("files-redline", Word, ["compare", .. files, "--redline"]);
        Write("search", All, ["search", "tarief"]);
        Write("list", All, ["list"]);
        Write("stats", All, ["stats"]);
        Write("coverage", All, ["stats", "--coverage"]);
        Write("document", OfADocument, ["show", FirstDocument()]);
        Write("table", All, ["table"]);
        Write("table-across", All, ["table", "--transpose"]);
    }

    private void Write(string name, string[] formats, IReadOnlyList<string> arguments)
    {
        foreach (var format in formats)
        {
            Run([.. arguments, "--output", $"{name}.{format}"]);
        }
    }

    // That part of a document could not be read, the report itself says too.
    private byte[] Run(IReadOnlyList<string> arguments)
    {
        var run = _program.Run([.. arguments, "--lang", _language, "--index", Index, "--quiet"], _folder, _environment);
        return run.ExitCode is 0 or ReadInPart
            ? run.Output
            : throw new ToolException($"policydiff {string.Join(' ', arguments)}: exit {run.ExitCode}: {run.Errors.Trim()}");
    }

    private string FirstDocument()
    {
        using var list = JsonDocument.Parse(Run(["list", "--format", "json"]));
        return list.RootElement.GetProperty("documents")[0].GetProperty("id").GetString()!;
    }

    private IEnumerable<string> LastTwoFiles() => Directory.EnumerateFiles(Path.Combine(_folder, Corpus), "*", SearchOption.AllDirectories)
        .Where(static file => Readable.Contains(Path.GetExtension(file), StringComparer.Ordinal))
        .Where(static file => !Path.GetFileName(file).StartsWith("readme", StringComparison.OrdinalIgnoreCase))
        .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
        .OrderBy(Path.GetFileName, StringComparer.Ordinal).ThenBy(static file => file, StringComparer.Ordinal)
        .TakeLast(2);

    private static void Copy(string source, string target)
    {
        if (Directory.Exists(target))
        {
            Directory.Delete(target, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
