using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Themes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.ThemeTables;

/// <summary>A comparison table in words, turned the way it was asked for: every format only has to set it.</summary>
internal sealed class ThemeTableLayout
{
    private readonly ThemeTableReport _report;
    private readonly ReportWords _words;

    /// <summary>Lays out a table.</summary>
    public ThemeTableLayout(ThemeTableReport report, ReportWords words)
    {
        (_report, _words) = (report, words);
        Sources = [.. report.Table.Columns.SelectMany(column => column.Documents).DistinctBy(document => document.Id)];
        Names = new CitationNames(Sources, words);
        IReadOnlyList<TableHeading> themes = [.. report.Table.Set.Themes.Select(
            theme => new TableHeading(theme.Name, theme.Description.Length > 0 ? [theme.Description] : []))];
        IReadOnlyList<TableHeading> policies = [.. report.Table.Columns.Select(Policy)];
        (Rows, Columns) = report.Transposed ? (policies, themes) : (themes, policies);
    }

    /// <summary>The title.</summary>
    public string Title => _report.Title;

    /// <summary>What stands in the corner: what the rows are.</summary>
    public string Corner => _words[_report.Transposed ? "Table.Policy" : "Table.Theme"];

    /// <summary>The headings of the rows.</summary>
    public IReadOnlyList<TableHeading> Rows { get; }

    /// <summary>The headings of the columns.</summary>
    public IReadOnlyList<TableHeading> Columns { get; }

    /// <summary>Every document behind the table, once.</summary>
    public IReadOnlyList<DocumentSummary> Sources { get; }

    /// <summary>Writes the citations.</summary>
    public CitationNames Names { get; }

    /// <summary>What to know first: notices, and what the marks compare with.</summary>
    public IEnumerable<string> Notices => _report.Notices.Select(notice => notice.Text).Concat(
        _report.Table.Columns.Any(column => column.Marks is not null)
            ? [_words.Format(
                "Table.Marks",
                string.Join(
                    ", ",
                    _report.Table.Columns.Where(column => column.Marks is not null)
                        .Select(column => _words.Format("Table.MarkedAgainst", column.Label, column.MarkedAgainst))))]
            : []);

    /// <summary>The cell at a place of the table as it is shown.</summary>
    public TableCell Cell(int row, int column)
    {
        var (theme, policy) = _report.Transposed ? (column, row) : (row, column);
        var cell = _report.Table.Rows[theme][policy];
        var documents = string.Join(", ", _report.Table.Columns[policy].Documents.Select(document => Names.Of(document.Id)));
        return new TableCell(
            [.. cell.Statements.Select(Statement)],
            cell.Gap == CellGap.None ? null : _words.Format($"Table.Gap.{cell.Gap}", documents),
            cell.Reference is null ? null : _words["Table.Reference"],
            cell.Reference is { } reference ? Statement(reference) : null,
            cell.More > 0 ? _words.Count("Table.More", cell.More) : null);
    }

    /// <summary>What all policies say about a theme, by its place in the set; empty for nothing.</summary>
    public IReadOnlyList<TableStatement> Shared(int theme) => theme >= _report.Table.Shared.Count ? [] :
    [
        .. _report.Table.Shared[theme].Select(
            shared => Statement(shared.Statement) with
            {
                Agreement = string.Empty,
                AlsoAt = [.. shared.Statement.AlsoAt.Concat(shared.Places.Skip(1)).Select(place => place.Citation)],
            }),
    ];

    /// <summary>The heading of the row of what all policies say about a theme.</summary>
    public string SharedHeading(int theme) => _words.Format("Table.SharedRow", _report.Table.Set.Themes[theme].Name);

    /// <summary>The row of what all policies say, where policies are the rows.</summary>
    public string SharedPolicy => _words["Table.Shared"];

    /// <summary>Whether there is anything that all policies say.</summary>
    public bool HasShared => _report.Table.Shared.Any(statements => statements.Count > 0);

    /// <summary>
    /// Title, years, version and date of a policy, as its heading says it; years that the title names are not said again.
    /// </summary>
    public string Describe(DocumentSummary document)
    {
        IEnumerable<string?> parts =
        [
            document.Metadata.Title,
            Years(document.Metadata),
            .. _words.Facts(document.Metadata, document.Source),
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string? Years(DocumentMetadata metadata) =>
        metadata.Validity?.ToString() is { } years && !metadata.Title.Replace('-', '/').Contains(years, StringComparison.Ordinal)
            ? years
            : null;

    private TableHeading Policy(ThemeColumn column) => new(
        column.Label,
        column.Documents.Count == 0 ? [_words["Side.NoDocuments"]] : [.. column.Documents.Select(Describe)]);

    private TableStatement Statement(ThemeStatement statement) => new(
        statement.Text,
        UnitContext.Of(statement.Requirement, _words),
        statement.Mark == StatementMark.None ? string.Empty : _words[$"Table.Mark.{statement.Mark}"],
        statement.Requirement.Citation)
    {
        Brief = FactWords.Of(statement.Facts, _words),
        Agreement = statement.SharedWith.Count == 0
            ? string.Empty
            : _words.Format("Table.SharedWith", string.Join(", ", statement.SharedWith)),
        AlsoAt = [.. statement.AlsoAt.Select(place => place.Citation)],
        Contradictions = [.. statement.Contradicts.Select(other => (other.Text, other.Citation))],
        Corrections = [.. statement.Corrections.Select(correction => (correction.Text, correction.Answer.Citation))],
    };
}
