using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Tells which policies say the same about a theme.</summary>
/// <param name="theme">The theme.</param>
/// <param name="columns">The policies, in the order of the table.</param>
internal sealed class AgreementFinder(Theme theme, IReadOnlyList<ColumnBuilder> columns)
{
    /// <summary>Where a column says the same as a candidate of another; null where it does not.</summary>
    public Candidate? In(ColumnBuilder column, Candidate candidate) =>
        column.Candidates(theme).FirstOrDefault(other => other.Requirement.Id == candidate.Requirement.Id)
        ?? column.Candidates(theme).FirstOrDefault(candidate.SaysSameAs);

    /// <summary>What all policies with documents say, where there are two or more; in the order of the first of them.</summary>
    public IReadOnlyList<(Candidate First, IReadOnlyList<Candidate> All)> Shared()
    {
        List<ColumnBuilder> filled = [.. columns.Where(column => column.Column.Documents.Count > 0)];
        if (filled.Count < 2)
        {
            return [];
        }

        return [.. filled[0].Choose(theme, filled[0].Candidates(theme))
            .Select(candidate => (First: candidate, All: (IReadOnlyList<Candidate?>)[.. filled.Select(column => In(column, candidate))]))
            .Where(entry => entry.All.All(found => found is not null))
            .Select(entry => (entry.First, (IReadOnlyList<Candidate>)[.. entry.All.OfType<Candidate>()]))];
    }

    /// <summary>A cell with, at each statement, which other columns say the same.</summary>
    public ThemeCell Marked(ThemeCell cell, ColumnBuilder own)
    {
        var candidates = own.Candidates(theme).ToDictionary(candidate => candidate.Requirement.Id);
        return cell with
        {
            Statements = [.. cell.Statements.Select(
                statement => statement with { SharedWith = Others(candidates[statement.Requirement.Id], own) })],
        };
    }

    private IReadOnlyList<string> Others(Candidate candidate, ColumnBuilder own) =>
        [.. columns.Where(column => column != own && In(column, candidate) is not null).Select(column => column.Column.Label)];
}
