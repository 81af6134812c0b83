using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Chooses what stands in a cell: what holds a fact before what only talks of the theme, and more of the first.</summary>
internal static class CellChoice
{
    // How near to the heaviest of its kind a statement must come to be shown beyond the usual number.
    private const double NearHeaviest = 0.75;

    // Of 60 statements without a fact that weighed less, read by one reader (2026-11-30), nearly all were talk.
    private const double LeastTelling = 0.6;

    private const int FactsFirst = 12;
    private const int RowsOfATable = 2;

    /// <summary>The chosen ones in the order of the cell: by weight, or, where the theme is about days, day by day.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="candidates">What there is, the heaviest first.</param>
    /// <param name="options">How much a cell holds.</param>
    public static IReadOnlyList<Candidate> Of(Theme theme, IReadOnlyList<Candidate> candidates, ThemeTableOptions options)
    {
        var ofTariffs = theme.Kinds.Contains(RequirementKind.Tariff);
        var most = options.StatementsPerCell ?? (ofTariffs ? options.MostOfTariffs : options.MostStatements);
        var withDays = theme.Kinds.Contains(RequirementKind.Deadline);
        var leading = candidates.ToLookup(candidate => candidate.HoldsFact || (withDays && candidate.HoldsDay));
        if (IsAboutDays(theme))
        {
            // Few things are as useful whole as a calendar, so nothing but a limit that was asked for cuts it.
            return [.. candidates.OrderBy(Day, StringComparer.Ordinal).Take(options.StatementsPerCell ?? int.MaxValue)];
        }

        var chosen = FewOfEachTable(leading[true]).Take(most).ToList();
        if (ofTariffs && options.StatementsPerCell is null && chosen.Count > FactsFirst)
        {
            // A ceiling or a condition of payment without an amount outweighs the last of many amounts.
            return [.. chosen.Take(FactsFirst), .. chosen.Skip(FactsFirst)
                .Concat(leading[false])
                .OrderByDescending(candidate => candidate.Weight)
                .Take(most - FactsFirst)];
        }

        var usual = Math.Max(
            0,
            Math.Max(
                options.StatementsPerCell ?? (ofTariffs ? options.UsualOfTariffs : options.UsualStatements),
                Math.Min(chosen.Count + 1, most)) - chosen.Count);
        var room = Math.Max(usual, Math.Min(most - chosen.Count, options.MostTalk));
        var telling = Telling([.. leading[false]], chosen.Count == 0);
        var heaviest = telling.Select(candidate => candidate.Weight).FirstOrDefault();
        return [.. chosen, .. telling.Take(room).Where((candidate, index) => index < usual || candidate.Weight >= NearHeaviest * heaviest)];
    }

    /// <summary>What weighs enough to be read; the heaviest where nothing does and the cell would be empty.</summary>
    private static List<Candidate> Telling(IReadOnlyList<Candidate> candidates, bool orElseOne)
    {
        List<Candidate> telling = [.. candidates.Where(candidate => candidate.Weight >= LeastTelling)];
        return telling.Count > 0 || !orElseOne ? telling : [.. candidates.Take(1)];
    }

    /// <summary>Rows of one table that give amounts or shares are many and alike: two show what the table gives.</summary>
    private static IEnumerable<Candidate> FewOfEachTable(IEnumerable<Candidate> candidates)
    {
        Dictionary<(DocumentId, string, string), int> rows = [];
        foreach (var candidate in candidates)
        {
            if (candidate.HoldsFact && candidate.Requirement is { Form: RequirementForm.TableRow, TableHead: { } head } row)
            {
                var table = (row.Id.Document, row.Citation.SectionTitle, head);
                rows[table] = rows.GetValueOrDefault(table) + 1;
                if (rows[table] > RowsOfATable)
                {
                    continue;
                }
            }

            yield return candidate;
        }
    }

    /// <summary>Whether a theme is only about what must be done by when.</summary>
    private static bool IsAboutDays(Theme theme) =>
        theme.Kinds is [RequirementKind.Deadline] && theme.Queries.Count + theme.SectionPatterns.Count == 0;

    /// <summary>The first day it names; behind all days where it names none.</summary>
    private static string Day(Candidate candidate) => candidate.Requirement.Values
        .Where(value => value.Kind == ValueKind.Date)
        .Select(value => value.Absolute ?? value.Canonical)
        .FirstOrDefault() is { } day ? day : "~";
}
