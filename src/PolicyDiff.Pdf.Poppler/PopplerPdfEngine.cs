using System.Text.RegularExpressions;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Processes;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads PDF files with the command-line tools of Poppler (Debian package <c>poppler-utils</c>), their tags and drawn lines with qpdf.</summary>
public sealed partial class PopplerPdfEngine : IPdfEngine
{
    private static readonly string[] Programs = ["pdfinfo", "pdftohtml", "pdftotext"];

    private readonly ToolRunner _runner = new(static program => Diagnostic.Error(PdfEngineDiagnostics.ProgramMissing, location: null, program));

    /// <inheritdoc/>
    public string Id => "poppler";

    /// <inheritdoc/>
    /// <remarks>Says whether drawn lines and tags can be read here, so that a file is read anew once they can.</remarks>
    public string Version => ContentReader.IsAvailable ? "4" : "4-text";

    /// <inheritdoc/>
    public PdfEngineStatus Check()
    {
        var missing = Programs.Where(program => ToolRunner.FindProgram(program) is null).ToList();
        return missing.Count > 0 ? new PdfEngineStatus(false, null, missing) : new PdfEngineStatus(true, VersionOf("pdfinfo", "-v"), []);
    }

    /// <inheritdoc/>
    public PdfEngineStatus? CheckContent() => ContentReader.IsAvailable
        ? new PdfEngineStatus(true, VersionOf(ContentReader.Program, "--version"), [])
        : new PdfEngineStatus(false, null, [ContentReader.Program]);

    /// <inheritdoc/>
    public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) =>
        new PopplerPdfFile(_runner, fullPath, shownPath, limits, cancellationToken);

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
