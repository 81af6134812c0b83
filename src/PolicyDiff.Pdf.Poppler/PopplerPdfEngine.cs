using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;
using PolicyDiff.Pdf.Poppler.Tags;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads PDF files with the command-line tools of Poppler (Debian package <c>poppler-utils</c>), and their tags with qpdf.</summary>
/// <remarks>pdfinfo decides whether a file can be read, pdftohtml gives fonts, links and outline, pdftotext the box of every word, pdftocairo the drawn lines. Without qpdf all but the tags is read.</remarks>
public sealed partial class PopplerPdfEngine : IPdfEngine
{
    // pdftohtml rounds font sizes to whole units, so a larger scale keeps thirds of points; 3 is the most it takes.
    private const double Zoom = 3;

    // Lines help to read tables, but a page full of artwork takes long to draw and seldom holds one. Limits of processor time give the
    // same document on a busy machine.
    private const int DrawingProcessorSeconds = 12;

    private static readonly string[] Programs = ["pdfinfo", "pdftohtml", "pdftotext", "pdftocairo"];

    private readonly ToolRunner _runner = new(static program => Diagnostic.Error(PdfEngineDiagnostics.ProgramMissing, location: null, program));

    /// <inheritdoc/>
    public string Id => "poppler";

    /// <inheritdoc/>
    /// <remarks>Says whether tags can be read here, so that a file is read anew once they can.</remarks>
    public string Version => TagReader.IsAvailable ? "2" : "2-untagged";

    /// <inheritdoc/>
    public PdfEngineStatus Check()
    {
        var missing = Programs.Where(program => ToolRunner.FindProgram(program) is null).ToList();
        return missing.Count > 0 ? new PdfEngineStatus(false, null, missing) : new PdfEngineStatus(true, VersionOf("pdfinfo", "-v"), []);
    }

    /// <inheritdoc/>
    public PdfEngineStatus? CheckTags() => TagReader.IsAvailable
        ? new PdfEngineStatus(true, VersionOf(TagReader.Program, "--version"), [])
        : new PdfEngineStatus(false, null, [TagReader.Program]);

    /// <inheritdoc/>
    public PdfReadResult Read(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken)
    {
        var where = new DiagnosticLocation(shownPath);
        var clock = Stopwatch.StartNew();
        var properties = new PropertyReader();
        var info = _runner.Run("pdfinfo", ["-enc", "UTF-8", fullPath], limits.Tool, properties.Read, cancellationToken);
        if ((RefusalOf(info, limits, where) ?? RefusalOf(properties, limits, where)) is { } refusal)
        {
            return new PdfReadResult(null, refusal);
        }

        var pages = new PageXmlReader(Zoom);
        string[] arguments = ["-xml", "-zoom", Zoom.ToString(CultureInfo.InvariantCulture), "-noroundcoord", "-fontfullname", "-i", "-hidden", "-stdout", "-enc", "UTF-8", fullPath];
        var outcome = _runner.Run("pdftohtml", arguments, Left(limits, clock), pages.Read, cancellationToken);
        if (RefusalOf(outcome, limits, where) is { } failure)
        {
            return new PdfReadResult(null, failure);
        }

        var words = new WordBoxReader();
        _ = _runner.Run("pdftotext", ["-bbox", "-enc", "UTF-8", fullPath, "-"], Left(limits, clock), words.Read, cancellationToken);
        var assembled = pages.Pages.Select(page => PageAssembler.Assemble(page, words.WordsOf(page.Number))).ToList();
        return new PdfReadResult(new PdfContent(assembled, pages.Outline, properties.Values, []), null);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, PdfDrawings> ReadDrawings(string fullPath, IReadOnlyList<int> pages, PdfLimits limits, CancellationToken cancellationToken)
    {
        var drawings = new SortedDictionary<int, PdfDrawings>();
        var clock = Stopwatch.StartNew();
        foreach (var (first, last) in Stretches(pages))
        {
            var reader = new DrawingReader(first);
            string[] arguments = ["-svg", "-f", Text(first), "-l", Text(last), fullPath, "-"];
            var outcome = _runner.Run("pdftocairo", arguments, Left(limits, clock) with { ProcessorSeconds = DrawingProcessorSeconds }, reader.Read, cancellationToken);
            if (!outcome.Succeeded)
            {
                break;
            }

            foreach (var (page, drawn) in reader.Pages)
            {
                drawings[page] = drawn;
            }
        }

        return drawings;
    }

    /// <inheritdoc/>
    /// <remarks>A file that does not call itself tagged costs nothing.</remarks>
    public PdfTags ReadTags(string fullPath, PdfContent content, PdfLimits limits, CancellationToken cancellationToken)
    {
        if (!string.Equals(content.Properties.GetValueOrDefault("Tagged"), "yes", StringComparison.Ordinal))
        {
            return PdfTags.Without(PdfTagState.Absent);
        }

        var clock = Stopwatch.StartNew();
        return TagReader.IsAvailable ? new TagReader(_runner).Read(fullPath, content.Pages, () => Left(limits, clock), cancellationToken) : PdfTags.Without(PdfTagState.ProgramMissing);
    }

    // One limit for all calls together; a call that is due when the time is up gets a moment, so that it ends as too slow.
    private static ToolLimits Left(PdfLimits limits, Stopwatch clock)
    {
        var left = limits.Time - clock.Elapsed;
        return limits.Tool with { Time = left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1) };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Joins pages to stretches, over gaps that cost less than another call, and short enough that a stop loses little.</summary>
    private static List<(int First, int Last)> Stretches(IReadOnlyList<int> pages)
    {
        const int LargestGap = 2;
        const int LongestStretch = 24;
        List<(int First, int Last)> stretches = [];
        foreach (var page in pages)
        {
            if (stretches.Count > 0 && page - stretches[^1].Last <= LargestGap && page - stretches[^1].First < LongestStretch)
            {
                stretches[^1] = (stretches[^1].First, page);
            }
            else
            {
                stretches.Add((page, page));
            }
        }

        return stretches;
    }

    private static Diagnostic? RefusalOf(ToolOutcome outcome, PdfLimits limits, DiagnosticLocation where)
    {
        switch (outcome.Stop)
        {
            case ToolStop.Time:
                return Diagnostic.Error(PdfEngineDiagnostics.TooSlow, where, Math.Ceiling(limits.Time.TotalSeconds).ToString("0.#", CultureInfo.InvariantCulture));
            case ToolStop.Memory:
                return Diagnostic.Error(PdfEngineDiagnostics.TooLarge, where, Megabytes(limits.MemoryBytes));
            case ToolStop.Output:
                return Diagnostic.Error(PdfEngineDiagnostics.TooLarge, where, Megabytes(limits.OutputBytes));
            default:
                return outcome.Succeeded ? null : Failure(outcome, where);
        }
    }

    private static Diagnostic Failure(ToolOutcome outcome, DiagnosticLocation where)
    {
        if (outcome.Errors.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase))
        {
            return Diagnostic.Error(PdfEngineDiagnostics.Encrypted, where);
        }

        var words = outcome.Errors.Split('\n').Select(line => line.Trim()).LastOrDefault(line => line.Length > 0) ?? Text(outcome.ExitCode);
        return Diagnostic.Error(PdfEngineDiagnostics.Broken, where, words);
    }

    private static Diagnostic? RefusalOf(PropertyReader properties, PdfLimits limits, DiagnosticLocation where)
    {
        if (properties.PageCount == 0)
        {
            return Diagnostic.Error(PdfEngineDiagnostics.Empty, where);
        }

        if (properties.PageCount > limits.Pages)
        {
            return Diagnostic.Error(PdfEngineDiagnostics.TooManyPages, where, Text(properties.PageCount), Text(limits.Pages));
        }

        return properties.CopyingForbidden ? Diagnostic.Error(PdfEngineDiagnostics.CopyingForbidden, where) : null;
    }

    private static string Megabytes(long bytes) => (bytes >> 20).ToString(CultureInfo.InvariantCulture);

    private string? VersionOf(string program, string option)
    {
        var said = string.Empty;
        var outcome = _runner.Run(program, [option], PdfLimits.Default.Tool, reader => said = reader.ReadToEnd(), CancellationToken.None);
        var match = VersionNumber().Match(said + outcome.Errors);
        return match.Success ? match.Value : null;
    }

    [GeneratedRegex(@"\d+(\.\d+)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex VersionNumber();
}
