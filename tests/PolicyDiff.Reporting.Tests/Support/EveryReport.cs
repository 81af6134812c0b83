using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Redlines;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.ThemeTables;
using static PolicyDiff.Core.Changes.InlineOperation;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>Every kind of report, with one text wherever a document or a question can put its own.</summary>
internal static class EveryReport
{
    private static readonly ReportOptions Options = new();

    /// <summary>The kinds, each with what makes one of a text.</summary>
    public static IReadOnlyDictionary<string, Func<string, Report>> Kinds { get; } = new Dictionary<string, Func<string, Report>>(StringComparer.Ordinal)
    {
        ["changes"] = Changes,
        ["document"] = text => DocumentReportComposer.Compose(Document(text)),
        ["list"] = text => CorpusReportComposer.Compose([Summary(text)], null, Options),
        ["stats"] = text => CorpusReportComposer.Compose([Summary(text)], new StoreStatus("index/", 1, 4, 48, 320, 2_400_000), Options),
        ["coverage"] = text => CoverageReportComposer.Compose([Summary(text), Summary(text) with { Metadata = new DocumentMetadata { Title = text } }], Options),
        ["declared"] = SomeDeclared.Of,
        ["search"] = Search,
        ["table"] = text => ThemeTableComposer.Compose(Table(text), transposed: false, Warnings(text), Options),
        ["table across"] = text => ThemeTableComposer.Compose(Table(text), transposed: true, Warnings(text), Options),
        ["calendar"] = text => SomeCalendar.Of(text, Summary(text), Unit(Summary(text), text)),
        ["lint"] = text => SomeLint.Of(text, Summary(text), Unit(Summary(text), text)),
        ["history"] = text => SomeHistory.Of(text, Summary(text), Unit(Summary(text), text)),
        ["redline"] = text => RedlineReportComposer.Compose(text, text, Redline(text), Options),
    };

    private static ChangeReport Changes(string text)
    {
        var summary = Summary(text);
        var (left, right) = (Unit(summary, text), Unit(Some.Policy2025, text));
        Change[] changes =
        [
            Some.Change(ChangeKind.Modified, [left], [right], text) with { Subject = text, Caveat = text, Inline = Some.Inline((Equal, text), (Delete, text), (Insert, text)) },
            Some.Change(ChangeKind.Added, [], [right], text) with { Subject = text },
            Some.Change(ChangeKind.Moved, [left], [right], text),
            Some.Change(ChangeKind.Uncovered, [left], [], text),
        ];
        var set = new ChangeSet(new ComparisonSide(text, [summary], [left]), new ComparisonSide("2025", [Some.Policy2025], [right]), changes, [new Notice(text)]);
        return ChangeReportComposer.Compose([set], Warnings(text), Options);
    }

    private static SearchReport Search(string text) => new(text, [new SearchReportAnswer(Result(text), [text], [text]) { Id = text }]);

    private static SearchResult Result(string text) => new(text, [Hit(text), Hit(text)])
    {
        Facets = [new SearchFacet(text, [new FacetValue(text, 2)])],
        DidYouMean = text,
        RescuedWords = [text],
        AnalyzerId = "test 1",
    };

    private static SearchHit Hit(string text)
    {
        var place = new SearchPlace(Summary(text), text, text, [text, text], SourceLocation.OnPage(3));
        return new SearchHit(place, 1.5, new SearchSnippet($"{text} gevonden", [new TextSpan(text.Length + 1, text.Length + 9)]), [], [place]);
    }

    private static ThemeTable Table(string text)
    {
        var summary = Summary(text);
        var unit = Unit(summary, text);
        var statement = new ThemeStatement(text, unit, 1, StatementMark.New);
        var fact = new ThemeFact(text, new PolicyValue(ValueKind.Count, text, "1", new TextSpan(0, text.Length)), unit);
        var corrected = statement with
        {
            Facts = [fact with { Replaces = fact }],
            Corrections = [new RuleCorrection(text, unit) { Value = new ReplacedValue(fact.Value, fact.Value) }],
        };
        var cell = new ThemeCell([statement, corrected], [fact], 2, CellGap.None) { Reference = statement };
        return new ThemeTable(
            new ThemeSet(text, [], [new Theme(text, text, [], [], [])]),
            [new ThemeColumn(text, [summary], [unit]), new ThemeColumn("leeg", [], [])],
            [[cell, new ThemeCell([], [], 0, CellGap.NoDocument)]]);
    }

    private static RedlineBlock[] Redline(string text)
    {
        var form = new ParagraphForm(ParagraphKind.Text);
        var cells = Some.Inline((Equal, text), (Delete, text), (Insert, text));
        return
        [
            new RedlineParagraph(form, form, cells),
            new RedlineParagraph(null, new ParagraphForm(ParagraphKind.Heading), Some.Inline((Insert, text))),
            new RedlineTable(1, [new RedlineRow(Equal, true, [cells])]),
        ];
    }

    private static PolicyDocument Document(string text)
    {
        var (summary, here) = (Summary(text), SourceLocation.OnPage(3));
        return new PolicyDocument(
            summary.Id,
            summary.Source,
            summary.Metadata,
            [
                new Section(
                    null,
                    text,
                    1,
                    here,
                    [
                        new Paragraph(text, here),
                        new ListBlock([new ListItem("•", text, here, [new ListItem("-", text, here, [])])], here),
                        new Table([text, text], [new TableRow([text, text], here)], here),
                        new Footnote("1", text, here),
                        new PageNote(PageNoteKind.FieldValue, text, text, here),
                    ],
                    []),
            ],
            Warnings(text),
            "test 1");
    }

    private static IReadOnlyList<Diagnostic> Warnings(string text) => [Diagnostic.Warning("PD9001", new DiagnosticLocation(text, 12), text, text)];

    private static Requirement Unit(DocumentSummary summary, string text)
    {
        var unit = Some.Unit(summary, text, null, SourceLocation.OnPage(2));
        return unit with { Lead = text, Column = text, Actor = text, Citation = unit.Citation with { SectionTitle = text, SectionPath = [text] } };
    }

    private static DocumentSummary Summary(string text)
    {
        var document = Some.Document("beleid.pdf", 2024, text, text, 4, text);
        return document with { Source = document.Source with { Path = $"corpus/{text}" }, Metadata = document.Metadata with { CareTypes = [text] } };
    }
}
