using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Dutch;
using PolicyDiff.Dutch.Abbreviations;

namespace PolicyDiff.Search.Queries;

/// <summary>
/// Turns demands such as <c>year:2025</c> into documents, kinds and section numbers. Several values of one demand are alternatives.
/// </summary>
/// <param name="documents">What the index holds.</param>
/// <param name="findNames">Finds the names that a user means by a text.</param>
internal sealed class FilterResolver(IReadOnlyList<DocumentSummary> documents, NameFinder findNames)
{
    private static readonly Dictionary<string, IReadOnlyList<RequirementKind>> Kinds = WordList.Rows(
        typeof(FilterResolver).Assembly, "requirement-kinds.txt")
        .ToDictionary(
            row => row[0],
            row => (IReadOnlyList<RequirementKind>)[.. row[1].Split(',').Select(Enum.Parse<RequirementKind>)],
            StringComparer.OrdinalIgnoreCase);

    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Checks the demands.</summary>
    public ResolvedFilters Resolve(IReadOnlyList<FilterTerm> terms)
    {
        var fitting = documents.AsEnumerable();
        foreach (var field in terms.Where(term => term.Field is FilterField.Insurer or FilterField.Year or FilterField.Care)
            .GroupBy(term => term.Field))
        {
            var (wanted, unwanted) = (Fitting(field, excluded: false), Fitting(field, excluded: true));
            fitting = fitting.Where(document => (wanted?.Contains(document.Id) ?? true)
                && !(unwanted?.Contains(document.Id) ?? false)).ToArray();
        }

        var kinds = terms.Where(term => term is { Field: FilterField.Kind, Excluded: false }).ToArray();
        RequirementKind[] known = [.. kinds.SelectMany(KindsOf).Distinct().Order()];
        return new ResolvedFilters(
            new SearchFilter
            {
                Documents = terms.Any(term => term.Field is not (FilterField.Kind or FilterField.Section))
                    || (kinds.Length > 0 && known.Length == 0)
                    ? [.. (kinds.Length > 0 && known.Length == 0 ? [] : fitting).Select(document => document.Id)]
                    : null,
                Kinds = known,
                Sections = [.. terms.Where(term => term is { Field: FilterField.Section, Excluded: false })
                    .Select(term => term.Value.TrimStart('§').TrimEnd('.'))],
                Form = known.Length > 0 ? PassageForm.Requirement : PassageForm.Section,
            },
            _diagnostics);
    }

    private HashSet<DocumentId>? Fitting(IEnumerable<FilterTerm> terms, bool excluded)
    {
        var ofSide = terms.Where(term => term.Excluded == excluded).ToArray();
        return ofSide.Length == 0 ? null : [.. ofSide.SelectMany(DocumentsFor)];
    }

    private IEnumerable<DocumentId> DocumentsFor(FilterTerm term)
    {
        var names = documents.SelectMany(document => NamesOf(document, term.Field))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToArray();
        var meant = Meant(term.Value, names);
        if (meant.Count == 0)
        {
            _diagnostics.Add(Diagnostic.Warning(SearchDiagnostics.UnknownFilterValue, null, term.Value, string.Join(", ", names)));
        }

        return documents.Where(document => NamesOf(document, term.Field).Any(meant.Contains)).Select(document => document.Id);
    }

    /// <summary>
    /// The names meant by a text, or by what it abbreviates: <c>GZ</c> is
    /// <i>gehandicaptenzorg</i> before it is any name with these letters.
    /// </summary>
    private HashSet<string> Meant(string asked, string[] names)
    {
        var meaning = AbbreviationTable.Curated.MeaningOf(asked.ToUpperInvariant());
        HashSet<string> byMeaning = meaning is null ? [] : [.. findNames(meaning, names)];
        return byMeaning.Count > 0 ? byMeaning : [.. findNames(asked, names)];
    }

    private static IEnumerable<string> NamesOf(DocumentSummary document, FilterField field) => field switch
    {
        FilterField.Insurer => document.Metadata.Insurer is { } insurer ? [insurer] : [],
        FilterField.Year => document.Metadata.Validity?.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)) ?? [],
        _ => document.Metadata.CareTypes,
    };

    private IEnumerable<RequirementKind> KindsOf(FilterTerm term)
    {
        List<RequirementKind> found = [];
        foreach (var name in term.Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Kinds.TryGetValue(name, out var kinds))
            {
                found.AddRange(kinds);
            }
            else
            {
                _diagnostics.Add(Diagnostic.Warning(SearchDiagnostics.UnknownFilterValue, null, name, string.Join(", ", Kinds.Keys)));
            }
        }

        return found;
    }
}
