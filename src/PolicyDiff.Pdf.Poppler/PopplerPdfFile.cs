using System.Diagnostics;
using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;
using PolicyDiff.Pdf.Poppler.Contents;
using PolicyDiff.Pdf.Poppler.Tags;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>A file read with the programs of Poppler and qpdf.</summary>
/// <remarks>
/// pdfinfo decides whether it can be read, qpdf gives what is drawn and where every word and every tagged text stands, pdftohtml the text with its fonts,
/// links and outline. Where the words of qpdf do not tell enough, pdftotext gives their boxes.
/// </remarks>
internal sealed class PopplerPdfFile : IPdfFile
{
    // pdftohtml rounds font sizes to whole units, so a larger scale keeps thirds of points; 3 is the most it takes.
    private const double Zoom = 3;

    // A file that qpdf hangs on may still be read without it.
    private const double ShareOfContent = 0.4;

    private readonly ToolRunner _runner;
    private readonly string _fullPath;
    private readonly DiagnosticLocation _where;
    private readonly PdfLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly WordPool _pool = new();

    /// <summary>Turns to a file; the parameters are those of <see cref="IPdfEngine.Open"/>.</summary>
    public PopplerPdfFile(ToolRunner runner, string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) =>
        (_runner, _fullPath, _where, _limits, _cancellation) = (runner, fullPath, new DiagnosticLocation(shownPath), limits, cancellationToken);

    /// <inheritdoc/>
    public PdfReadResult Read(Action<PdfPage> take)
    {
        var clock = Stopwatch.StartNew();
        var properties = new PropertyReader();
        var info = _runner.Run("pdfinfo", ["-enc", "UTF-8", _fullPath], _limits.Tool, properties.Read, _cancellation);
        if ((RefusalOf(info) ?? RefusalOf(properties)) is { } refusal)
        {
            return new PdfReadResult(null, refusal);
        }

        var (content, noContent) = ReadContent(properties.PageCount);
        var isTagged = string.Equals(properties.Values.GetValueOrDefault("Tagged"), "yes", StringComparison.Ordinal);
        var tags = isTagged && content is not null ? new TagReader(content.Structure) : null;
        var pageCount = 0;
        List<(int Index, RawPage Page, PageContent? Content)> left = [];
        var reader = new PageXmlReader(Zoom, TakeRaw);
        string[] arguments = ["-xml", "-zoom", Zoom.ToString(CultureInfo.InvariantCulture), "-noroundcoord", "-fontfullname", "-i", "-hidden", "-stdout", "-enc", "UTF-8", _fullPath];
        var outcome = _runner.Run("pdftohtml", arguments, Left(clock), reader.Read, _cancellation);
        if (RefusalOf(outcome) is { } failure)
        {
            return new PdfReadResult(null, failure);
        }

        Complete(left, clock, TakeWhole);
        var read = tags?.Tags() ?? PdfTags.Without(isTagged ? noContent : PdfTagState.Absent);
        return new PdfReadResult(new PdfContent(reader.Outline, properties.Values, []) { Tags = read }, null);

        // Each page is made as soon as it is known, and what its content told is let go with it.
        void TakeRaw(RawPage raw)
        {
            var told = content?.Follow(raw.Number, raw.Width, raw.Height);
            if (told?.Words is { } words && PageAssembler.TryAssemble(raw, words, _pool) is { } page)
            {
                TakeWhole(page, told);
            }
            else
            {
                left.Add((pageCount, raw, told is null ? null : told with { Words = null }));
            }

            pageCount++;
        }

        void TakeWhole(PdfPage page, PageContent? told)
        {
            tags?.Add(page, told);
            take(page with { Drawings = told?.Drawings ?? PdfDrawings.None });
        }
    }

    /// <summary>Makes the pages that are left, by the boxes of words that pdftotext gives; without them where it fails.</summary>
    private void Complete(List<(int Index, RawPage Page, PageContent? Content)> left, Stopwatch clock, Action<PdfPage, PageContent?> take)
    {
        var next = 0;
        if (left.Count > 0)
        {
            _ = _runner.Run("pdftotext", ["-bbox", "-enc", "UTF-8", _fullPath, "-"], Left(clock), Read, _cancellation);
        }

        while (next < left.Count)
        {
            Take([]);
        }

        void Read(TextReader reader)
        {
            foreach (var (index, words) in WordBoxReader.Pages(reader).Index())
            {
                if (next < left.Count && left[next].Index == index)
                {
                    Take(words);
                }
            }
        }

        void Take(IReadOnlyList<WordBox> words)
        {
            var (_, raw, content) = left[next];
            left[next++] = default;
            take(PageAssembler.Assemble(raw, words, _pool), content);
        }
    }

    private (FileContent? Content, PdfTagState Failure) ReadContent(int pageCount) =>
        new ContentReader(_runner).Read(_fullPath, pageCount, _limits.Tool with { Time = _limits.Time * ShareOfContent }, _cancellation);

    // One limit for all calls together; a call that is due when the time is up gets a moment, so that it ends as too slow.
    private ToolLimits Left(Stopwatch clock)
    {
        var left = _limits.Time - clock.Elapsed;
        return _limits.Tool with { Time = left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1) };
    }

    private Diagnostic? RefusalOf(ToolOutcome outcome)
    {
        switch (outcome.Stop)
        {
            case ToolStop.Time:
                return Diagnostic.Error(PdfEngineDiagnostics.TooSlow, _where, Math.Ceiling(_limits.Time.TotalSeconds).ToString("0.#", CultureInfo.InvariantCulture));
            case ToolStop.Memory:
                return Diagnostic.Error(PdfEngineDiagnostics.TooLarge, _where, Megabytes(_limits.MemoryBytes));
            case ToolStop.Output:
                return Diagnostic.Error(PdfEngineDiagnostics.TooLarge, _where, Megabytes(_limits.OutputBytes));
            default:
                return outcome.Succeeded ? null : Failure(outcome);
        }
    }

    private Diagnostic Failure(ToolOutcome outcome)
    {
        if (outcome.Errors.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase))
        {
            return Diagnostic.Error(PdfEngineDiagnostics.Encrypted, _where);
        }

        var words = outcome.Errors.Split('\n').Select(line => line.Trim()).LastOrDefault(line => line.Length > 0) ?? Text(outcome.ExitCode);
        return Diagnostic.Error(PdfEngineDiagnostics.Broken, _where, words);
    }

    private Diagnostic? RefusalOf(PropertyReader properties)
    {
        if (properties.PageCount == 0)
        {
            return Diagnostic.Error(PdfEngineDiagnostics.Empty, _where);
        }

        if (properties.PageCount > _limits.Pages)
        {
            return Diagnostic.Error(PdfEngineDiagnostics.TooManyPages, _where, Text(properties.PageCount), Text(_limits.Pages));
        }

        return properties.CopyingForbidden ? Diagnostic.Error(PdfEngineDiagnostics.CopyingForbidden, _where) : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes >> 20).ToString(CultureInfo.InvariantCulture);
}
