using System.Globalization;
using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Counts the sections that fit a query. It looks at every one of them, so its cost grows with how many there are.</summary>
internal sealed class PassageCounter(SqliteConnection connection, CompiledQuery query)
{
    /// <summary>The bits of kinds of several rows together: SQLite has no aggregate that joins bits.</summary>
    private static readonly string JoinedKinds = string.Join(" | ", Enum.GetValues<RequirementKind>()
        .Select(kind => string.Create(CultureInfo.InvariantCulture, $"max(p.kinds & {1 << (int)kind})")));

    /// <summary>The counts.</summary>
    public PassageCounts Count(CancellationToken cancellationToken)
    {
        using var select = new RowCommand(connection, query.Fitting.Form is PassageForm.Section ? BySection() : ByRequirement());
        var rows = select.Query(row => (Document: new DocumentId(row.Text()), Kinds: row.LargeNumber(), Sections: row.Number()), cancellationToken, query.Match);
        return new PassageCounts(
            rows.GroupBy(row => row.Document).ToDictionary(group => group.Key, group => group.Sum(row => row.Sections)),
            rows.SelectMany(row => PassageMarks.KindsOf(row.Kinds).Select(kind => (kind, row.Sections)))
                .GroupBy(pair => pair.kind)
                .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Sections)));
    }

    private string BySection() =>
        $"""
        SELECT d.id, f.kinds, f.sections FROM (
            SELECT p.document, p.kinds, count(*) AS sections FROM {query.Fitting.Table} t JOIN passage p ON p.key = t.rowid
            WHERE {query.Fitting.Table} MATCH ?1 GROUP BY 1, 2) f
        JOIN document d ON d.key = f.document
        """;

    /// <summary>Several requirements of a section that fit count once.</summary>
    private string ByRequirement() =>
        $"""
        SELECT d.id, f.kinds, count(*) FROM (
            SELECT p.document, p.section, {JoinedKinds} AS kinds FROM {query.Fitting.Table} t JOIN passage p ON p.key = t.rowid
            WHERE {query.Fitting.Table} MATCH ?1 GROUP BY 1, 2) f
        JOIN document d ON d.key = f.document GROUP BY 1, 2
        """;
}
