using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Packaging;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out a report as a document for Word.</summary>
internal sealed class DocxReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Id => "docx";

    /// <inheritdoc/>
    public IReadOnlyList<string> FileExtensions => [".docx"];

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public bool IsBinary => true;

    /// <inheritdoc/>
    public bool CanWrite(Report report) => report is ChangeReport or DocumentReport or CorpusReport or SearchReport or RedlineReport or ThemeTableReport or CoverageReport;

    /// <inheritdoc/>
    public void Write(Report report, ReportOptions options, Stream output)
    {
        var words = new ReportWords(options.Culture);
        var page = new WordPage(words);
        switch (report)
        {
            case ChangeReport changes:
                new ChangeReportWord(page, words, options).Write(changes);
                break;
            case DocumentReport document:
                new DocumentReportWord(page, words).Write(document);
                break;
            case CorpusReport corpus:
                new CorpusReportWord(page, words).Write(corpus);
                break;
            case ThemeTableReport table:
                new ThemeTableWord(page, words, options).Write(table);
                break;
            case CoverageReport coverage:
                new CoverageReportWord(page, words).Write(coverage);
                break;
            case SearchReport search:
                var quotes = new WordQuotes(page, words, new CitationNames(search.Documents(), words), new SourceLinks(search.Documents(), options));
                new SearchReportWord(page, words, quotes).Write(search);
                break;
            case RedlineReport redline:
                new RedlineWord(page).Write(redline);
                break;
            default:
                throw new NotSupportedException($"The writer '{Id}' does not know {report.GetType().Name}.");
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
        CoreProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2"), report.Title, words);
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = new W.Styles(EmbeddedXml.Read("Docx", "styles.xml").Replace("{language}", words.ProofingLanguage, StringComparison.Ordinal));
        main.AddNewPart<DocumentSettingsPart>("rId2").Settings = new W.Settings(
            new W.DefaultTabStop { Val = 567 },
            new W.Compatibility(new W.CompatibilitySetting { Name = W.CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
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
