using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;

namespace PolicyDiff.Ocr.Tesseract;

/// <summary>
/// Recognises pages with Tesseract and its Dutch model (Debian packages <c>tesseract-ocr</c> and <c>tesseract-ocr-nld</c>).
/// </summary>
/// <remarks>
/// The picture of a scanned page is recognised as the file holds it; other pages are drawn by Poppler's pdftoppm where it is installed.
/// Tesseract gives the words with their boxes. At most one page per processor is worked on at a time, whatever the number of callers.
/// </remarks>
public sealed partial class TesseractOcrEngine : IOcrEngine, IDisposable
{
    private const string Language = "nld";
    // Automatic layout (mode 3) takes numbers and bullets in the margin for a column of their
    // own. One column keeps rows whole; columns are found later, by the gaps.
    private const string OneColumn = "4";

    // Without its leaders, a contents page looks like two columns, and a column of single figures is hardly legible.
    private const string OneBlock = "6";
    private const int FewestLeaders = 4;

    private const int UsualResolution = 300;
    private const double MostPixels = 5_000;
    private const double PointsPerInch = 72;

    private const string RecognizingProgram = "tesseract";
    private const string UsualDrawingProgram = "pdftoppm";

    private static readonly OcrPage Blank = new(true, []);

    private readonly ToolRunner _runner;
    private readonly Lazy<PdfEngineStatus> _status;
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

    private readonly string _drawingProgram;

    /// <summary>An engine on the programs in <c>PATH</c>.</summary>
    public TesseractOcrEngine()
        : this(UsualDrawingProgram)
    {
    }

    /// <summary>An engine that draws pages with another program, which takes the same arguments.</summary>
    /// <param name="drawingProgram">Its name.</param>
    internal TesseractOcrEngine(string drawingProgram)
    {
        _drawingProgram = drawingProgram;

        // Tesseract's own threads cost more than they bring; pages side by side use the processors better.
        _runner = new ToolRunner(static program => Diagnostic.Error(TesseractDiagnostics.ProgramMissing, location: null, program))
        {
            Variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["OMP_THREAD_LIMIT"] = "1" },
        };
        _status = new Lazy<PdfEngineStatus>(Look);
    }

    /// <inheritdoc/>
    public string Id => "tesseract";

    /// <inheritdoc/>
    public string Version => CanDraw ? "2+" + _drawingProgram : "2";

    /// <inheritdoc/>
    public PdfEngineStatus Check() => _status.Value;

    /// <inheritdoc/>
    public OcrPage? Recognize(
        string fullPath, PdfPage page, Func<PdfPagePicture?> picture, OcrLimits limits, CancellationToken cancellationToken)
    {
        _places.Wait(cancellationToken);
        try
        {
            using var folder = ScratchFolder.Create();
            return Recognize(fullPath, page, picture(), Path.Combine(folder.FullName, "page"), limits, cancellationToken);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Frees what limits the pages that are worked on at a time.</summary>
    public void Dispose() => _places.Dispose();

    private OcrPage? Recognize(
        string fullPath, PdfPage page, PdfPagePicture? picture, string name, OcrLimits limits, CancellationToken cancellationToken)
    {
        if (picture is { IsNothing: true })
        {
            return Blank;
        }

        var placed = picture is null ? null : ShownPicture.Read(picture, page, ResolutionOf(page), limits);
        if (placed is null && !CanDraw)
        {
            return OcrPage.Undrawn(_drawingProgram);
        }

        placed ??= Draw(fullPath, page, name, limits, cancellationToken);
        return placed is null ? null : Recognize(placed, name + ".pgm", limits, cancellationToken);
    }

    private PlacedImage? Draw(string fullPath, PdfPage page, string name, OcrLimits limits, CancellationToken cancellationToken)
    {
        var resolution = ResolutionOf(page);
        var (dots, number) = (Text(resolution), Text(page.Number));
        string[] arguments = ["-r", dots, "-gray", "-f", number, "-l", number, "-singlefile", fullPath, name];
        var drawn = _runner.Run(_drawingProgram, arguments, limits.Tool, static _ => { }, cancellationToken);
        var image = drawn.Succeeded ? ShownPicture.Read(name + ".pgm", limits) : null;
        return image is null ? null : new PlacedImage(image, resolution);
    }

    private OcrPage? Recognize(PlacedImage placed, string path, OcrLimits limits, CancellationToken cancellationToken)
    {
        if (placed.Image.IsBlank)
        {
            return Blank;
        }

        var leaders = PageCleaner.Clean(placed.Image, placed.Resolution);
        placed.Image.Write(path);
        IReadOnlyList<RecognizedLine> lines = [];
        var layout = leaders.Count < FewestLeaders ? OneColumn : OneBlock;
        string[] arguments = [path, "-", "-l", Language, "--dpi", Text(placed.Resolution), "--psm", layout, "tsv"];
        var outcome = _runner.Run(RecognizingProgram, arguments, limits.Tool, output => lines = TsvReader.Read(output), cancellationToken);
        return outcome.Succeeded ? new OcrPage(false, PageGeometry.Lines(Leaders.Among(lines, leaders), placed)) : null;
    }

    private bool CanDraw => ToolRunner.FindProgram(_drawingProgram) is not null;

    /// <summary>The usual resolution; less for pages larger than A3, whose picture would break the limits.</summary>
    private static int ResolutionOf(PdfPage page)
    {
        var inches = Math.Max(Math.Max(page.Width, page.Height) / PointsPerInch, 1);
        return (int)Math.Max(10, Math.Min(UsualResolution, MostPixels / inches));
    }

    private PdfEngineStatus Look()
    {
        if (ToolRunner.FindProgram(RecognizingProgram) is null)
        {
            return new PdfEngineStatus(false, null, [RecognizingProgram]);
        }

        var languages = Said("--list-langs").Split('\n', StringSplitOptions.TrimEntries);
        return languages.Contains(Language, StringComparer.Ordinal)
            ? new PdfEngineStatus(true, VersionNumber().Match(Said("--version")).Value, [])
            : new PdfEngineStatus(false, null, [$"tesseract-ocr-{Language}"]);
    }

    private string Said(string argument)
    {
        var said = string.Empty;
        var limits = OcrLimits.Default.Tool;
        var outcome = _runner.Run(RecognizingProgram, [argument], limits, output => said = output.ReadToEnd(), CancellationToken.None);
        return said + outcome.Errors;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(\.\d+)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex VersionNumber();
}
