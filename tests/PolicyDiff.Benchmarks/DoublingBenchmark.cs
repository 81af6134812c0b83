using System.Globalization;
using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Reads, compares and searches inputs that are made to take long, at one size and at twice that: twice the time where the cost is linear.
/// </summary>
/// <remarks>
/// Figures are seconds of processor time, the least of some rounds. The size of each input is chosen so that the work takes longer than the
/// clock's ticks and the program's own beginnings.
/// </remarks>
internal sealed class DoublingBenchmark : IDisposable
{
    private const int Rounds = 3;

    private static readonly (string Name, int Size, Func<int, string> Text)[] Texts =
    [
        ("a verb and its negation, repeated", 20_000, size => Paragraph("sluit geen ", size)),
        ("dots", 200_000, size => Paragraph(".", size)),
        ("abbreviations, each another", 2_000, size => Lines(
            size, i => $"Het overleg {Name(i)} ({Name(i).ToUpperInvariant()}) komt bijeen.")),
        ("who does it, repeated", 20_000, size => Paragraph("door de zorgaanbieder ", size)),
        ("characters that are none", 100_000, size => Paragraph("zorg\uFFFE ", size)),
        ("letters beyond the basic plane", 50_000, size => Paragraph("\U0001D7D8 (RO) ", size)),
        ("one word without end", 200_000, size => Paragraph("zorg", size)),
        ("brackets that are not closed", 50_000, size => Paragraph("(zie ", size)),
        ("stars", 20_000, size => Paragraph("**a* ", size)),
        ("a list within a list", 300, size => Lines(size, i => $"{new string(' ', 2 * i)}- punt {Name(i)}")),
        ("a table of many rows", 2_000, size => $"| a | b |\n|---|---|\n{Lines(size, i => $"| {Name(i)} | {i} euro |")}"),
        ("a table of many columns", 1_000, size =>
            $"|{string.Concat(Enumerable.Repeat(" a |", size))}\n|{string.Concat(Enumerable.Repeat("---|", size))}\n"),
        ("headings", 2_000, size => Lines(size, i => $"## {i + 1} Titel {Name(i)}\n\nDe zorgaanbieder meldt {Name(i)}.\n")),
        ("rules", 1_000, size => Lines(size, i => $"De zorgaanbieder levert {Name(i)} binnen {i % 40} weken aan.\n")),
        ("the same rule", 2_000, size => Lines(size, _ => "De zorgaanbieder levert het plan binnen zes weken aan.\n")),
        ("references", 2_000, size => Paragraph("zie paragraaf 1.1, ", size)),
        ("amounts", 5_000, size => Paragraph("€ 12,50 of ", size)),
        ("front matter, nested", 20_000, size => $"---\na: {new string('[', size)}\n---\nDe zorgaanbieder levert een plan aan.\n"),
    ];

    private static readonly (string Name, int Size, Func<int, string> Query)[] Queries =
    [
        ("a quoted phrase", 60, size => $"\"{string.Join(' ', Enumerable.Repeat("de zorgaanbieder", size))}\""),
        ("alternatives", 60, size => string.Join(" OR ", Enumerable.Range(0, size).Select(Name))),
        ("words", 60, size => string.Join(' ', Enumerable.Range(0, size).Select(Name))),
        ("quotation marks", 400, size => new string('"', size)),
        ("brackets", 400, size => new string('(', size)),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("policydiff-doubling").FullName;
    private readonly PolicyDiffWorkspace _workspace;

    /// <summary>Makes a folder to work in.</summary>
    public DoublingBenchmark() => _workspace = new PolicyDiffWorkspace(new WorkspaceOptions { WorkingFolder = _folder });

    /// <inheritdoc/>
    public void Dispose()
    {
        _workspace.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Writes a line for each input: its size, what it costs, what twice as much costs, and the ratio.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="named">A part of the names of those that are asked for; empty for all.</param>
    public void Run(TextWriter output, string named)
    {
        output.WriteLine("input                                        size      once     twice   ratio");
        foreach (var (name, size, text) in Texts.Where(text => text.Name.Contains(named, StringComparison.Ordinal)))
        {
            Write(output, name, size, Costs(size, count => Prepare(text(count)), Compare));
        }

        File.WriteAllText(Path.Combine(_folder, "new.md"), Texts.Single(text => text.Name == "rules").Text(2_000));
        _workspace.IngestAsync(new IngestRequest(["new.md"], Prune: false), null, CancellationToken.None).GetAwaiter().GetResult();
        foreach (var (name, size, query) in Queries.Where(query => query.Name.Contains(named, StringComparison.Ordinal)))
        {
            Write(output, name, size, Costs(size, query, Search));
        }
    }

    /// <summary>The least time of some rounds at a size and at twice that, taken in turn.</summary>
    private static (double Once, double Twice) Costs<T>(int size, Func<int, T> prepare, Action<T> work)
    {
        var (once, twice) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (one, two) = (prepare(size), prepare);
            once = Math.Min(once, ProcessorTime.Of(() => work(one)));
            var both = two(2 * size);
            twice = Math.Min(twice, ProcessorTime.Of(() => work(both)));
        }

        return (once, twice);
    }

    private static void Write(TextWriter output, string name, int size, (double Once, double Twice) costs) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-40} {size,8} {costs.Once,9:F2} {costs.Twice,9:F2} {costs.Twice / Math.Max(0.01, costs.Once),7:F2}"));

    /// <summary>Two editions; the names of their files are new each time, so that nothing is remembered of them.</summary>
    private (string Left, string Right) Prepare(string text)
    {
        var name = Path.GetRandomFileName();
        File.WriteAllText(Path.Combine(_folder, $"{name}-a.md"), text, Encoding.UTF8);
        File.WriteAllText(Path.Combine(_folder, $"{name}-b.md"), $"{text}\n\nDe zorgaanbieder levert een begroting aan.\n", Encoding.UTF8);
        return ($"{name}-a.md", $"{name}-b.md");
    }

    private void Compare((string Left, string Right) editions)
    {
        try
        {
            _ = _workspace.CompareAsync(
                new SideComparison(editions.Left, editions.Right),
                new ComparisonSettings(new ReportOptions()),
                CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (PolicyDiffException)
        {
            // Refused with a word, which takes time as well.
        }
    }

    private void Search(string query)
    {
        for (var i = 0; i < 20; i++)
        {
            _ = _workspace.SearchAsync([new SearchRequest(query)], CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    private static string Paragraph(string piece, int count) => new StringBuilder().Insert(0, piece, count).Append('\n').ToString();

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    /// <summary>A word for a number, each another.</summary>
    private static string Name(int number)
    {
        var name = new StringBuilder();
        for (var rest = number + 1; rest > 0; rest /= 20)
        {
            name.Append("bdfghjklmnprstvwxzcq"[rest % 20]).Append("aeiou"[rest % 5]);
        }

        return $"{name}zorg";
    }
}
