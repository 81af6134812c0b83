using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Building;
using PolicyDiff.Reporting.Packaging;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out a report as a document for Word.</summary>
internal sealed class DocxReportWriter()
    : ReportWriter("docx", [".docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document", isBinary: true)
{
    /// <inheritdoc/>
    public override bool CanWrite(Report report) => base.CanWrite(report) || report is RedlineReport;

    /// <inheritdoc/>
    protected override void Write(Report report, ReportWords words, ReportOptions options, Stream output)
    {
        var page = new WordPage(words);
        if (report is RedlineReport redline)
        {
            new RedlineWord(page).Write(redline);
        }
        else
        {
            new WordTree(page, words).Write(ReportTreeBuilder.Build(report, words, options));
        }

        StablePackage.Write(output, stream => Save(stream, page, report, words));
    }

    /// <summary>A redline has no room for words of ours in its text.</summary>
    private static string? Note(Report report, ReportWords words) =>
        report is RedlineReport redline ? words.Format("Redline.Note", redline.LeftLabel, redline.RightLabel) : null;

    /// <summary>Every part gets an id of its own choosing: those the library makes up differ from run to run.</summary>
    private static void Save(Stream stream, WordPage page, Report report, ReportWords words)
    {
        using var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "rId1");
        CoreProperties.Write(
            package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2"),
            report.Title,
            words);
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = new W.Styles(EmbeddedXml.Read("Docx", "styles.xml")
            .Replace("{language}", words.ProofingLanguage, StringComparison.Ordinal));
        main.AddNewPart<DocumentSettingsPart>("rId2").Settings = new W.Settings(
            new W.DefaultTabStop { Val = 567 },
            new W.Compatibility(
                new W.CompatibilitySetting
                {
                    Name = W.CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }),
            new W.ThemeFontLanguages { Val = words.ProofingLanguage });
        main.AddNewPart<HeaderPart>(WordFrame.HeaderId).Header = WordFrame.Header(report.Title, Note(report, words));
        main.AddNewPart<FooterPart>(WordFrame.FooterId(landscape: false)).Footer = WordFrame.Footer(words, landscape: false);
        if (page.HasLandscape)
        {
            main.AddNewPart<FooterPart>(WordFrame.FooterId(landscape: true)).Footer = WordFrame.Footer(words, landscape: true);
        }

        page.Links.AddTo(main);
        main.Document = new W.Document(page.Build());
    }
}
