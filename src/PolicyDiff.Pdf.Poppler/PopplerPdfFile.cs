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
    private readonly Lazy<(FileContent? Content, PdfTagState Failure)> _content;
    private int _pageCount;

    /// <summary>Turns to a file; the parameters are those of <see cref="IPdfEngine.Open"/>.</summary>
    public PopplerPdfFile(ToolRunner runner, string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken)
    {
        (_runner, _fullPath, _where, _limits, _cancellation) = (runner, fullPath, new DiagnosticLocation(shownPath), limits, cancellationToken);
        _content = new Lazy<(FileContent? Content, PdfTagState Failure)>(ReadContent);
    }

    /// <inheritdoc/>
    public PdfReadResult Read()
    {
        var clock = Stopwatch.StartNew();
        var properties = new PropertyReader();
        var info = _runner.Run("pdfinfo", ["-enc", "UTF-8", _fullPath], _limits.Tool, properties.Read, _cancellation);
        if ((RefusalOf(info) ?? RefusalOf(properties)) is { } refusal)
        {
            return new PdfReadResult(null, refusal);
        }

        _pageCount = properties.PageCount;
        var content = _content.Value.Content;
        List<PdfPage?> pages = [];
        List<(int Index, RawPage Page)> left = [];
        var reader = new PageXmlReader(Zoom, Take);
        string[] arguments = ["-xml", "-zoom", Zoom.ToString(CultureInfo.InvariantCulture), "-noroundcoord", "-fontfullname", "-i", "-hidden", "-stdout", "-enc", "UTF-8", _fullPath];
        var outcome = _runner.Run("pdftohtml", arguments, Left(clock), reader.Read, _cancellation);
        if (RefusalOf(outcome) is { } failure)
        {
            return new PdfReadResult(null, failure);
        }

        Complete(pages, left, clock);
        return new PdfReadResult(new PdfContent([.. pages.OfType<PdfPage>()], reader.Outline, properties.Values, []), null);

        // Each page is made as soon as it is known, so that little is held twice.
        void Take(RawPage raw)
        {
            var page = content?.Of(raw.Number, raw.Width, raw.Height)?.Words is { } words ? PageAssembler.TryAssemble(raw, words, _pool) : null;
            pages.Add(page);
            if (page is null)
            {
                left.Add((pages.Count - 1, raw));
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, PdfDrawings> ReadDrawings(IReadOnlyList<PdfPage> pages)
    {
        var drawings = new SortedDictionary<int, PdfDrawings>();
        foreach (var page in pages)
        {
            if (_content.Value.Content?.Of(page.Number, page.Width, page.Height) is { } content)
            {
                drawings[page.Number] = content.Drawings;
            }
        }

        return drawings;
    }

    /// <inheritdoc/>
    /// <remarks>A file that does not call itself tagged costs nothing.</remarks>
    public PdfTags ReadTags(PdfContent content)
    {
        if (!string.Equals(content.Properties.GetValueOrDefault("Tagged"), "yes", StringComparison.Ordinal))
        {
            return PdfTags.Without(PdfTagState.Absent);
        }

        var (file, failure) = _content.Value;
        return file is null ? PdfTags.Without(failure) : TagReader.Read(file, content.Pages);
    }

    /// <summary>Makes the pages that are left, by the boxes of words that pdftotext gives; without them where it fails.</summary>
    private void Complete(List<PdfPage?> pages, List<(int Index, RawPage Page)> left, Stopwatch clock)
    {
        if (left.Count > 0)
        {
            _ = _runner.Run("pdftotext", ["-bbox", "-enc", "UTF-8", _fullPath, "-"], Left(clock), Read, _cancellation);
        }

        foreach (var (index, raw) in left)
        {
            pages[index] ??= PageAssembler.Assemble(raw, [], _pool);
        }

        void Read(TextReader reader)
        {
            var byIndex = left.ToDictionary(page => page.Index, page => page.Page);
            foreach (var (index, words) in WordBoxReader.Pages(reader).Take(pages.Count).Index())
            {
                if (byIndex.TryGetValue(index, out var raw))
                {
                    pages[index] = PageAssembler.Assemble(raw, words, _pool);
                }
            }
        }
    }

    private (FileContent? Content, PdfTagState Failure) ReadContent() =>
        new ContentReader(_runner).Read(_fullPath, _pageCount, _limits.Tool with { Time = _limits.Time * ShareOfContent }, _cancellation);

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
