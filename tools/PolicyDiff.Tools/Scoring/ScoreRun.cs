using PolicyDiff.Tools.Places;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Scoring;

/// <summary>What a set needs to be scored.</summary>
/// <param name="Workplace">Where the data is.</param>
/// <param name="Program">What is scored.</param>
/// <param name="Work">Where outputs go.</param>
internal sealed record ScoreRun(Workplace Workplace, PolicyDiffProgram Program, WorkFolder Work)
{
    private string? _documents;
    private string? _policies;

    /// <summary>The path of a file of the data.</summary>
    public string Data(string relative) => Workplace.DataPathOf(relative);

    /// <summary>Files of the data by pattern, in ordinal order of their names.</summary>
    public IReadOnlyList<string> DataFiles(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Data(folder), pattern).OrderBy(Path.GetFileName, StringComparer.Ordinal)];

    /// <summary>An index of the real documents, made when it is first asked for.</summary>
    public string DocumentsIndex() => _documents ??= Ingest("index", [Data("documents")]);

    /// <summary>An index of the two policies that real questions were asked about, made when it is first asked for.</summary>
    public string PoliciesIndex() => _policies ??= Ingest("index-policies", DataFiles("pdfs/real", "zilveren-kruis-inkoopbeleid-*.pdf"));

    private string Ingest(string name, IReadOnlyList<string> paths)
    {
        var index = Work.PathOf(name);
        if (Directory.Exists(index))
        {
            Directory.Delete(index, recursive: true);
        }

        return Program.Write(Work.PathOf($"{name}.txt"), ["ingest", .. paths, "--index", index])
            ? index
            : throw new ToolException($"{string.Join(", ", paths)}: could not be read into an index.");
    }
}
