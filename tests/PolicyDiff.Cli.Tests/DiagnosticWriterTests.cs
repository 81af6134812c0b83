using System.Globalization;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Cli.Tests;

public sealed class DiagnosticWriterTests : IDisposable
{
    private readonly StringWriter _error = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void Write_ErrorAtAPage_SaysPlaceFactAndWayOut()
    {
        Writer("en-GB").Write([Diagnostic.Error("PD9012", new DiagnosticLocation("a.pdf", 12), "250", "200")]);

        _error.ToString()
            .ShouldBe(
                "a.pdf, page 12: error PD9012\n  The file has 250 MB; up to 200 MB is read.\n  To mend: Split the document, or shrink the images in it.\n");
    }

    [Fact]
    public void Write_SameFactOftenInOneFile_IsCounted()
    {
        Writer("nl-NL")
            .Write(Enumerable.Range(1, 5).Select(page => Diagnostic.Warning("PD9013", new DiagnosticLocation("a.pdf", page), "x")));

        _error.ToString().Split('\n').Length.ShouldBe(5);
        _error.ToString().ShouldContain("(nog 4 keer in dit bestand)");
    }

    [Fact]
    public void Write_Quiet_ShowsErrorsOnly()
    {
        (Writer("nl-NL") with { Quiet = true }).Write(
        [
            Diagnostic.Warning("PD9013", new DiagnosticLocation("a.pdf"), "x"),
            Diagnostic.Error("PD9010", new DiagnosticLocation("b.pdf")),
        ]);

        _error.ToString().ShouldStartWith("b.pdf: fout PD9010");
    }

    [Fact]
    public void Write_ControlCharactersInAName_CannotCommandTheTerminal()
    {
        Writer("nl-NL").Write([Diagnostic.Error("PD9010", new DiagnosticLocation("a\u001b[2J\r.md"))]);

        _error.ToString().ShouldStartWith("a\uFFFD[2J\uFFFD.md: fout");
    }

    private DiagnosticWriter Writer(string culture) => new(_error, new Messages(CultureInfo.GetCultureInfo(culture)));
}
